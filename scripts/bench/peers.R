# Times what R offers for the same steps. Reads the files of the folder given; prints one JSON object a line.
folder <- commandArgs(TRUE)[1]
# Where irr is not installed, IRR_KRIPP may name its source file kripp.alpha.R.
source_file <- Sys.getenv("IRR_KRIPP")

say <- function(...) cat(sprintf(...), "\n", sep = "")
timed <- function(step, peer, run, check, runs = 3) {
  run()
  taken <- c()
  for (repetition in seq_len(runs)) {
    start <- as.numeric(Sys.time())
    result <- run()
    taken <- c(taken, (as.numeric(Sys.time()) - start) * 1000)
  }
  say('{"step": "%s", "peer": "%s", "ms": %.3f, "check": %.10f}', step, peer, median(taken), check(result))
}
has <- function(package) {
  found <- requireNamespace(package, quietly = TRUE)
  if (!found) say('{"peer": "R %s", "skipped": "not installed"}', package)
  found
}

stances <- as.matrix(read.csv(file.path(folder, "stances.csv"), header = FALSE))
# dist() scales a sum over k of M columns up by M / k, so dividing by 4 M gives the mean distance over the range of the scale.
timed("distances", "R stats::dist", function() dist(stances, "manhattan") / (4 * ncol(stances)), function(d) mean(d, na.rm = TRUE))
if (has("cluster")) {
  # Scales by the range observed, not by the whole scale: the same work, another mean where nobody holds an extreme.
  timed("distances", "R cluster::daisy", function() cluster::daisy(stances, "gower"), function(d) mean(d, na.rm = TRUE), runs = 1)
}

leaves <- as.integer(readLines(file.path(folder, "leaves.txt")))
numbers <- readBin(file.path(folder, "distances.f64"), "double", leaves * (leaves - 1) / 2)
# R stores the lower triangle by columns, which is the upper one by rows.
distances <- structure(numbers, Size = leaves, Diag = FALSE, Upper = FALSE, class = "dist")
timed("tree", "R stats::hclust", function() hclust(distances, "average"), function(tree) sum(tree$height))
if (has("fastcluster")) {
  timed("tree", "R fastcluster", function() fastcluster::hclust(distances, "average"), function(tree) sum(tree$height))
}

alpha <- NULL
if (nzchar(source_file)) {
  source(source_file)
  alpha <- kripp.alpha
} else if (has("irr")) alpha <- irr::kripp.alpha
if (!is.null(alpha)) {
  units <- t(as.matrix(read.csv(file.path(folder, "units.csv"), header = FALSE)))
  timed("alpha", "R irr::kripp.alpha", function() alpha(units, "ordinal"), function(result) result$value, runs = 1)
}
