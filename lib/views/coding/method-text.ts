/**
 * The method in plain words, for a reader who doubts it. The Method page shows it and docs/method.md is made from it
 * (`npm run docs`), so that the two cannot drift apart.
 */
export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const METHOD_TEXT: readonly MethodSection[] = [
  {
    id: "position",
    title: "Position",
    paragraphs: [
      "A position is what the coders agree on for one commentator and one proposition, or what an adjudication with a written reason settled; where only one coder has come so far, it is that coder’s reading, marked as such. It is derived from the codings each time and never typed in. Where coders differ and no one has settled it, the cell is shown as unresolved and takes no part in any computation. The confidence of a position is the lowest among the codings that carry it.",
      "A coder may find that a commentator changed. Each reading then has its date (a day, a month or a year); the reading of the latest date is the position, and the earlier ones are shown beside it with their quotations and counted nowhere. Where dates do not say which of two readings that differ is the later, or where a coder found both agreement and disagreement of one time, the cell is unresolved until somebody settles it: nothing is averaged, and the last one written does not win.",
      "Propositions of one issue ask different things and may point in different directions. They are never averaged.",
    ],
  },
  {
    id: "silence",
    title: "Silence",
    paragraphs: [
      "No position found, declined to say, coders disagree, outside the filter, and neutral are five different things. Of these only neutral is a value, and it is given only where the source reports the commentator as balanced or undecided. Nothing is imputed anywhere: a missing value is missing in every distance, every group and every count.",
    ],
  },
  {
    id: "compared",
    title: "Who is compared",
    paragraphs: [
      "Named persons and organisations. Unnamed groups (“South Korean media”, “some experts”) overlap with named commentators in unknown ways; they are shown and counted apart, and take part in comparisons only if the filter asks for it. The commentators of a dossier are those whom its sources report. They are no sample of anybody, nor are they independent of each other: two spokespersons of one government, or a medium and the official whom it reports, are two commentators each.",
    ],
  },
  {
    id: "pairs",
    title: "Agreement of a pair",
    paragraphs: [
      "Counted first: on how many of the propositions both address they stand on the same side, on how many on opposite sides. That is the one thing called agreement on pages of pairs. Closeness is another measure and named as such: 1 − d / 4, where d is the mean difference of their values over those propositions and 4 the width of the scale (Gower 1971); groups, map and tree are made from it. There is none below the minimum of shared propositions, which is 2 unless it is changed.",
      "Being on the same side of what no one disputes tells little about a pair. So the page says how many of the comparable pairs are on the same side on all they share, and how many would be if, on each proposition, two commentators were drawn at random from those who spoke on it: only more than chance suggests alignment.",
      "The panel of a pair gives a second closeness, in which a shared proposition weighs by the less sure of the two readings (high 1, medium ⅔, low ⅓). It is never the default: the sure are not the right.",
    ],
  },
  {
    id: "camps",
    title: "Sides of one proposition",
    paragraphs: [
      "Who stands on the same side of a proposition is a fact and may always be drawn. Below three commentators it is “too few to say”. Van der Eijk’s A (2001) says how far those who spoke agree: 1 when all are at one point, 0 when they are spread evenly, −1 when two sides of equal size stand at the ends. Where few spoke it is high by itself: three values drawn at random from the five give 0.31 on average, six 0.23, thirteen 0.15. It is left out below three commentators.",
    ],
  },
  {
    id: "groups",
    title: "Groups",
    paragraphs: [
      "Commentators are grouped so that each differs as little as possible from the other members of its group, proposition by proposition, on what it and they spoke about. A commentator’s silence counts for nothing, and a group that said little on a proposition counts as everybody there.",
      "What is tested is prediction. Each position in turn is covered, its author is placed by its other positions, and the view of that group is compared with the covered one. The gain is the share by which the group’s view comes closer to the covered positions than everybody’s view does: 1 is exact, 0 no help. Two to six groups are tried, from the states of a tree and from coarser divisions in which the two groups that lose least by it are joined; of those that end with the same number of groups the one that gains most is kept.",
      "The groups themselves are not formed anew without the covered position, and they are chosen for their gain. So the gain flatters: shuffled positions have one, too. It means something only beside what shuffled positions reach, which is printed with it.",
      "The number of groups is the smallest whose dependable members tell nearly as much as those of any. Every division is looked for again with a fifth of the positions hidden; members are those who stay in groups that are found again (below), and only their share of the gain counts. Among the numbers of groups that gain more than chance, the smallest that carries 90% of the most is taken. This choice can sit on a knife’s edge; so the page shows what every number of groups would come to, and the reader sees what else holds.",
      "Neither the order in which commentators and propositions are listed nor which way round a proposition is worded changes anything, the random numbers included: people and propositions are first put into an order that follows from what was said alone. Only the shift, below, reads the wording as it stands. Names decide nothing but who is who among commentators that are interchangeable in everything they said.",
      "Why not average linkage with the best silhouette, as is usual? On data this sparse most distances are tied, so the order of the rows changes the tree; the best silhouette goes to a few pairs that agree on two things; and shuffled data reach the same silhouette, so a test on it finds nothing even where groups were planted.",
    ],
  },
  {
    id: "verdict",
    title: "When groups may be called groups",
    paragraphs: [
      "Chance. The values of each proposition are shuffled among those who hold it, 199 times to begin with, and grouped again. Who spoke on what, and how the values of each proposition are distributed, stay as they are. Groups count only if at most 5 in 100 of the shuffled data gain as much (p ≤ 0.05), and are clear only if at most 1 in 100 do (p ≤ 0.01). A small p excludes that propositions have nothing to do with each other, and nothing more: a spectrum or a habit of agreeing gives a small p as well.",
      "Power. Two groups as sharp as the values allow are planted among the same commentators and propositions, 100 times to begin with. If they are noticed in fewer than 30 of 100 trials, the verdict is “not enough data” whatever p is: where groups could not have been seen, a small p means little and a large one nothing. From 80 on, finding none means “no structure”: sharply opposed groups would have shown; soft or small ones may still be there.",
      "The edge. After the first trials p and power are known only roughly. While one of their limits lies inside the 99% interval (Clopper and Pearson 1934), more are run: 599 shuffles and 400 planted groups in all, then 2,399 and 1,600; not where the groups gain far more than any shuffle. If a limit still lies inside, the number found decides and the verdict says so, with the interval: another seed might have told otherwise. For very large dossiers later trials are left out, by count and not by time, and the verdict says that, too.",
      "Stability. A fifth of the positions is hidden, 200 times, and every division is looked for again. A group is shown if it overlaps on average by 0.6 or more with its best match in the new division into as many groups (Hennig 2007). A commentator is a member if it stays with its group in 70 of 100 resamples in which she has a position left; otherwise she leans towards it and is not counted. Where p or power rules groups out already, this is not computed.",
      "Groups or spectrum. Two numbers ask whether members of a group differ for unrelated reasons, as in a true group, or all along one line, as slices of a spectrum do (local independence: Lazarsfeld and Henry 1968). The lean is the correlation of a member’s leans towards another group between propositions. The spread is how far members are scattered along the line to the next group, with noise taken out, in units of half the distance to it, squared: about 0 in groups, 0.08 to 0.25 in slices. Since the spread of few people is uncertain, 2.58 times its standard deviation among members whose values were shuffled within their group is added: “at most”.",
      "Groups are clear only if, beyond p and power, every one has three commentators or more and an overlap of 0.75, few commentators stand in between (silhouette at least 0.35), a spectrum is excluded as far as it can be (lean at most 0.1, spread at most 0.06), and one group does not simply agree more with everything (shift at most 0.4, where it can be computed). Everything else that passes is tentative, with the reason said. The limits were set on simulated data and checked on other sets; none follows from a theory, and 0.06 was set in the knowledge that the US Senate has 0.051.",
      "Direction, the shift, is the one check that depends on wording. Where all propositions are worded towards one side, groups look like a habit of agreeing; turn half of them round and the shift falls. Everything else stays as it is.",
      "The verdict of a filtered view always stands beside that of the whole dossier. Trying filters until p falls below 0.05 finds groups in noise.",
    ],
  },
  {
    id: "limits",
    title: "What groups do not show",
    paragraphs: [
      "That a pattern is not chance, given who spoke on what, says nothing about whether the coding is right, or whether the silent would agree.",
      "With 3 to 10 positions a commentator, two slices of a spectrum and two groups look alike. The spread then has a wide “at most”, so that most such dossiers are tentative. Where one group faces scattered others, it is found, but a second small group often survives: “tentative” is the most it can get. If all propositions point one way, real groups and a tendency to agree cannot be told apart.",
      "“Clear” does not exclude a spectrum for certain: it was said of 1 to 3 of 200 simulated spectra on two-valued votes, of each of four kinds, and of 4 of 200 sets of people spread around a circle (docs/simulation.md has these rates and those of groups beside them). An assembly whose groups have much inner gradient will be tentative.",
      "Where groups are hard to find (common ground, noise, two thirds of the positions missing), near groups are sometimes shown as one: the coarser division is preferred. The row of every number of groups shows where that may be so.",
      "The search ends in a good division, not for certain in the best. The canonical order decides which, always in the same way; on real tables other orders gave gains within 0.01.",
      "It takes positions, on propositions that are disputed. With 13 propositions answered as those of the built-in dossier are, power of 0.8 needs 6 to 7 positions a commentator for 35 commentators, and about 5 for 60. Where three quarters hold the same value on each, 35 commentators do not reach it even with a position on all 13 (0.6). Power is measured against the sharpest even split; unequal or softer groups need more.",
      "No significance is tested between groups found in the same data: they were chosen to differ (Gao, Bien and Witten 2024). What sets a group apart is described, with medians and numbers of holders.",
    ],
  },
  {
    id: "selections",
    title: "When two selections may be said to differ",
    paragraphs: [
      "What is compared. Two selections (the commentators of two countries, officials and experts, before and after a day) are compared on the propositions on which at least two voices of each spoke and not all say the same. A position that counts in both is left out: on both sides at once it says nothing. So is a proposition by whose sides a selection was chosen: there the two differ by choice. People of one institution are one voice, the mean of their positions, because colleagues repeat each other. Only where a selection is the people of just one institution, and the other is not made by the same, is each commentator of it one: they would be a single voice otherwise. With fewer than 5 voices on a side nothing is said.",
      "The number. On each proposition the squared difference of the two means, less what chance would make of it, is weighted by the harmonic number of voices, and these are added up. Squares notice a large difference on few propositions as well as a small one on all. A voice that is in both selections, with other positions in each, counts by half the difference between them.",
      "Chance is asked in two ways, and the larger p counts. Voices change sides at random (a permutation; a voice in both is swapped whole), and the signs of all deviations of a voice are flipped at random. The first is exact for small numbers and skew positions; the second keeps who spoke on what, without which a few talkative commentators look different from many quiet ones although they are not. At most 1 in 100 as large (p ≤ 0.01): different. At most 5 (p ≤ 0.05): perhaps different, as one in twenty pairs of equal selections is.",
      "Power. A difference as sharp as the values allow is planted among the same voices, with a fifth of the positions shuffled, and a mild one, with three fifths shuffled. If the sharp one would be noticed in fewer than 30 of 100 trials, whether the two differ cannot be told, whatever p is. That they differ no more than chance would make them is said only if even the mild one would be noticed in 80 of 100; in between, none was found, and one could have been missed. Trials are run in the same stages as for groups while a number lies on the edge of a limit. Of several pairs of selections p is multiplied by up to their number, so the edges of 0.01 and 0.05 divided by each number up to it count too, and a note speaks of the adjusted p. Selections of more than 869,943 positions together are not compared.",
      "A habit. Where one selection agrees more with everything (a shift above 0.4), the difference common to all propositions is taken out and what is left is tested again; if nothing is left, the habit is all that is said.",
      "Which propositions make the difference is marked only where the two selections differ or perhaps do, and only if at most 5 in 100 of the randomised data have so large a difference on any proposition (the single-step maximum: Westfall and Young 1993). Often none can be marked: that the two differ is then all that is known.",
      "What it does not find. Means are compared: a selection that is more divided than another, with the same means, is not found different. People of one party, news agency or voting bloc repeat each other too, and no rule knows of it. Who tries ten filters finds some p ≤ 0.05 in noise in about 3 of 10 dossiers; pairs that the product itself compares side by side are adjusted for their number (Holm 1979), those that a reader chooses are not.",
    ],
  },
  {
    id: "pictures",
    title: "Pictures",
    paragraphs: [
      "The network joins commentators by the sides they take: each shared proposition counts 1 where two are on the same side, −1 where they are on opposite sides and 0 where one is neutral, normalised by how much both say (congruence less conflict, Leifeld 2017). Where links are many its backbone is drawn: the three strongest links of each set of commentators with the same positions, and a maximum spanning forest, so that what is linked at all stays connected. Where most propositions are one-sided, nearly all links are alignments, in shuffled data too. The links in the interface for programs also carry the older weight, which counts how far apart two values are. The map places commentators so that near means alike, as far as two dimensions allow; its caption gives the stress and what the directions go with, each with the number of commentators it rests on, and it is refused under six commentators. With few comparable pairs to a commentator two dimensions fit nearly anything, and a small stress says little; the caption says where that is so. The tree orders rows. None of them names groups.",
    ],
  },
  {
    id: "reliability",
    title: "Reliability of the coding",
    paragraphs: [
      "Krippendorff’s alpha, ordinal and nominal, over the cells where two coders or more gave a value, before any adjudication; with a percentile interval from drawing the cells again with replacement. (Hayes and Krippendorff 2007 draw deviations instead of cells.) Cells of one commentator or one quotation are not independent, so the interval is rather too narrow; where coders never differed there is none, since no draw can show a difference. From 0.80 alpha may be relied on, from 0.667 tentatively; a reading whose interval reaches lower says so. Where the values do not vary it is undefined, neither 0 nor 1. Whether there is a position at all is a second question with its own figure, and alpha leaves out the cells in which only one coder found any. Two coders of one kind agree more than two people might: machines may err alike. Alpha says that coders read alike, not that they read rightly.",
    ],
  },
  {
    id: "change",
    title: "What would change the picture",
    paragraphs: [
      "Each proposition, source, commentator and coding is left out in turn and the analysis made again. What flips the verdict or moves a commentator is listed, largest first. Fewer trials are run each time, and no more where a number lies on the edge, so a verdict near a limit may flip by chance; and where two coders agree, leaving one of the two codings out changes no position. A left-out source counts as if the coders had found nothing in it; a left-out coding as if that coder had not reached the cell.",
    ],
  },
];

export const METHOD_REFERENCES: readonly string[] = [
  "Canay, I. A., Romano, J. P., Shaikh, A. M. (2017). Randomization tests under an approximate symmetry assumption. Econometrica 85: 1013–1030.",
  "Chung, E., Romano, J. P. (2013). Exact and asymptotically robust permutation tests. Annals of Statistics 41: 484–507.",
  "Clopper, C. J., Pearson, E. S. (1934). The use of confidence or fiducial limits illustrated in the case of the binomial. Biometrika 26: 404–413.",
  "Eijk, C. van der (2001). Measuring agreement in ordered rating scales. Quality & Quantity 35: 325–341.",
  "Gao, L. L., Bien, J., Witten, D. (2024). Selective inference for hierarchical clustering. JASA 119: 332–342.",
  "Gower, J. C. (1971). A general coefficient of similarity and some of its properties. Biometrics 27: 857–871.",
  "Hayes, A. F., Krippendorff, K. (2007). Answering the call for a standard reliability measure for coding data. Communication Methods and Measures 1: 77–89.",
  "Hennig, C. (2007). Cluster-wise assessment of cluster stability. Computational Statistics & Data Analysis 52: 258–271.",
  "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6: 65–70.",
  "Krippendorff, K. (2018). Content Analysis, 4th edition. Sage.",
  "Lazarsfeld, P. F., Henry, N. W. (1968). Latent Structure Analysis. Houghton Mifflin.",
  "Leeuw, J. de, Mair, P. (2009). Multidimensional scaling using majorization: SMACOF in R. Journal of Statistical Software 31(3).",
  "Leifeld, P. (2017). Discourse network analysis. In: Oxford Handbook of Political Networks, 301–326.",
  "Owen, A. B., Perry, P. O. (2009). Bi-cross-validation of the SVD and the nonnegative matrix factorization. Annals of Applied Statistics 3: 564–594.",
  "Phipson, B., Smyth, G. K. (2010). Permutation p-values should never be zero. Statistical Applications in Genetics and Molecular Biology 9: 39.",
  "Westfall, P. H., Young, S. S. (1993). Resampling-Based Multiple Testing. Wiley.",
];

/** The same text as a Markdown document. */
export function methodMarkdown(): string {
  const sections = METHOD_TEXT.map(({ title, paragraphs }) => [`## ${title}`, ...paragraphs].join("\n\n"));
  const references = METHOD_REFERENCES.map((reference) => `- ${reference}`).join("\n");
  const introduction =
    "How each number of Concordance is made, for a reader who doubts it. The rates at which the method errs on simulated data are in [simulation.md](simulation.md) and, for pairs of selections, in [simulation-selections.md](simulation-selections.md); what it makes of real votes, panels and questionnaires, where it falls short too, is in [real-data.md](real-data.md).";
  return `${["# Method", introduction, ...sections, "## References", references].join("\n\n")}\n`;
}
