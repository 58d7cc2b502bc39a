/** A small package that is right in every respect: two commentators, two propositions, one text of forty characters. */
export const MINIMAL_TEXTS: Readonly<Record<string, string>> = {
  "datapackage.json": `${JSON.stringify({ name: "small", title: "Small", version: "1.0.0", resources: [] }, null, 2)}\n`,
  "issues.csv": "id,title,question,kind,order\nfirst,First,Is it so?,issue,1\n",
  "propositions.csv": "id,issue,text,headline,order\nA1,first,It is so.,true,1\nA2,first,It matters.,false,2\n",
  "institutions.csv": "id,name,type,country\nacademy,Academy,university,KR\n",
  "commentators.csv":
    "id,name,kind,voice,country,comparable\nann,Ann,individual,expert,KR,true\nbob,Bob,individual,official,KR,true\n",
  "affiliations.csv": "commentator,institution,role,primary\nann,academy,,true\nbob,academy,,true\n",
  "sources.csv": "id,csl_type,title,file_name,characters\ns1,report,A report,report.txt,40\n",
  // The text is “Ann says yes. Bob says no, never before.”: 40 characters.
  "quotations.csv": [
    "id,source,commentator,exact,prefix,suffix,start,end,voice,voice_certainty",
    "q1,s1,ann,says yes,Ann ,. Bob,4,12,direct,clear",
    'q2,s1,bob,"says no, never",Bob , before,18,32,direct,clear',
    "",
  ].join("\n"),
  "coders.csv":
    "id,title,kind,scope\njudge,Judge,adjudication,differences\nreader,Reader,person,all\nother,Other,person,all\n",
  "codings.csv": [
    "commentator,proposition,coder,status,value,confidence,evidence,rationale",
    "ann,A1,reader,coded,2,high,q1,Says it plainly.",
    "ann,A1,other,coded,1,medium,q1,Says it.",
    "ann,A1,judge,coded,2,high,q1,Plainly.",
    "bob,A1,reader,declined,,,q2,Will not say.",
    "bob,A2,reader,none,,,,Nothing.",
    "",
  ].join("\n"),
};

export const MINIMAL_SOURCE_TEXT = "Ann says yes. Bob says no, never before.";

/** The small package, with some of its files replaced, or left out where the replacement is null. */
export function minimalPackage(changes: Readonly<Record<string, string | null>> = {}): Map<string, Uint8Array> {
  const texts = Object.entries({ ...MINIMAL_TEXTS, ...changes });
  return new Map(texts.flatMap(([path, text]) => (text === null ? [] : [[path, new TextEncoder().encode(text)]])));
}

/** The small package with a stretch of one file replaced. */
export function minimalPackageWith({
  file,
  from,
  to,
}: {
  file: string;
  from: string;
  to: string;
}): Map<string, Uint8Array> {
  const text = MINIMAL_TEXTS[file];
  if (!text?.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return minimalPackage({ [file]: text.replace(from, to) });
}
