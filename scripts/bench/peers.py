"""Times what Python offers for the same steps. Reads the files of the folder given; prints one JSON object a line."""
import importlib
import json
import sys
import time
from statistics import median

FOLDER = sys.argv[1]


def package(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        print(json.dumps({"peer": name, "skipped": "not installed"}), flush=True)
        return None


def timed(step, peer, run, check, prepare=lambda: (), runs=5):
    taken = []
    for _ in range(runs + 1):
        given = prepare()
        start = time.perf_counter()
        result = run(*given)
        taken.append((time.perf_counter() - start) * 1e3)
    print(json.dumps({"step": step, "peer": peer, "ms": median(taken[1:]), "check": float(check(result))}), flush=True)


numpy = package("numpy")
if numpy is None:
    sys.exit(0)


def blas_distances(values):
    """|a - b| counts the thresholds between a and b: two matrix products give the sums, a third the shared propositions."""
    held = ~numpy.isnan(values)
    filled = numpy.where(held, values, -99)
    above = numpy.concatenate([(filled > step) & held for step in (-2, -1, 0, 1)], 1).astype(numpy.float32)
    below = numpy.concatenate([(filled <= step) & held for step in (-2, -1, 0, 1)], 1).astype(numpy.float32)
    held = held.astype(numpy.float32)
    sums = above @ below.T
    sums += sums.T
    with numpy.errstate(all="ignore"):
        sums /= 4 * (held @ held.T)
    return sums


stances = numpy.genfromtxt(f"{FOLDER}/stances.csv", delimiter=",")
timed("distances", "numpy, matrix products", lambda: blas_distances(stances), lambda d: numpy.nanmean(d[numpy.triu_indices(len(d), 1)]))

distances = numpy.fromfile(f"{FOLDER}/distances.f64")
fastcluster = package("fastcluster")
if fastcluster:
    timed("tree", "Python fastcluster", lambda d: fastcluster.linkage(d, "average", preserve_input=False), lambda z: z[:, 2].sum(), lambda: (distances.copy(),))
hierarchy = package("scipy.cluster.hierarchy")
if hierarchy:
    timed("tree", "SciPy linkage", lambda: hierarchy.linkage(distances, "average"), lambda z: z[:, 2].sum())

krippendorff = package("krippendorff")
if krippendorff:
    units = numpy.genfromtxt(f"{FOLDER}/units.csv", delimiter=",").T
    timed("alpha", "fast-krippendorff", lambda: krippendorff.alpha(reliability_data=units, level_of_measurement="ordinal"), lambda a: a)
