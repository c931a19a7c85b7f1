// Made from docs/gouji-1.schema.json by `GOUJI_UPDATE=1 cargo test --test types`.

/** What gouji says about one source. Spans count UTF-16 code units in source.text; figures are exact decimal strings. */
export type GoujiResult = {
  /** What was compared with last year's report and with the reports that are summed up; only where any were named. Null where none of them was compared. */
  comparison?: {
    children: Tally | null;
    previous: Tally | null;
    /** The reports that stood beside the source and were not compared, and why. */
    unsuited: ({
      code: "unreadable" | "other-agency" | "other-year" | "no-year" | "same-report" | "given-twice";
      message: string;
      name: string;
      role: "previous" | "child";
    })[];
  };
  coverage: {
    /** All nought for a source that cannot be read. */
    cells: {
      blank: number;
      expected: number;
      read: number;
      unread: number;
    };
    claims: {
      compared: number;
      found: number;
    };
    equations: {
      failed: number;
      passed: number;
      unchecked: number;
    };
  };
  /** By place, then code. */
  diagnostics: Diagnostic[];
  engine: string;
  problem: {
    code: "empty" | "not-a-report" | "binary" | "unsupported-kind" | "image" | "not-utf8" | "encrypted" | "damaged" | "too-complex" | "too-large" | "scanned" | "garbled" | "unreadable-file";
    message: string;
  } | null;
  readable: boolean;
  report: {
    agency: string | null;
    /** The edition that the tables use; null where no table was found. */
    form: "2021" | "2019" | "mixed" | null;
    /** The six sections of the form, always and in the order of the form. */
    sections: [{
      heading: string | null;
      id: "overview";
      present: boolean;
      span: Span | null;
    }, {
      heading: string | null;
      id: "disclosure";
      present: boolean;
      span: Span | null;
    }, {
      heading: string | null;
      id: "requests";
      present: boolean;
      span: Span | null;
    }, {
      heading: string | null;
      id: "review";
      present: boolean;
      span: Span | null;
    }, {
      heading: string | null;
      id: "problems";
      present: boolean;
      span: Span | null;
    }, {
      heading: string | null;
      id: "other-matters";
      present: boolean;
      span: Span | null;
    }];
    tables: {
      disclosure: {
        cells: ({
          column: "issued" | "repealed" | "in-force" | "decisions" | "amount" | "made" | "disclosed" | "total-disclosed" | "items-last-year" | "change" | "projects";
          raw: string;
          row: "regulations" | "normative-documents" | "licences" | "other-services" | "penalties" | "coercive-measures" | "fees" | "procurement";
          span: Span;
          state: "number" | "blank" | "placeholder" | "text" | "unread";
          value: Figure | null;
        })[];
        span: Span;
      } | null;
      requests: {
        cells: ({
          column: "natural-person" | "enterprise" | "research" | "public-welfare" | "legal-service" | "other" | "total";
          raw: string;
          row: "received" | "carried-over" | "granted" | "partly-granted" | "refused-state-secret" | "refused-law" | "refused-safety" | "refused-third-party" | "refused-internal" | "refused-process" | "refused-enforcement" | "refused-query" | "unavailable-not-held" | "unavailable-creation" | "unavailable-unclear" | "declined-petition" | "declined-repeat" | "declined-publication" | "declined-excessive" | "declined-reissue" | "closed-no-correction" | "closed-unpaid" | "closed-other" | "closed" | "outcome-total" | "carried-forward";
          span: Span;
          state: "number" | "blank" | "placeholder" | "text" | "unread";
          value: Figure | null;
        })[];
        span: Span;
      } | null;
      review: {
        cells: ({
          column: "upheld" | "corrected" | "other" | "pending" | "total";
          raw: string;
          row: "reconsideration" | "litigation-direct" | "litigation-after";
          span: Span;
          state: "number" | "blank" | "placeholder" | "text" | "unread";
          value: Figure | null;
        })[];
        span: Span;
      } | null;
    };
    title: string | null;
    year: number | null;
  };
  rules: string;
  schema: "gouji/1";
  source: {
    /** What the source was taken for; text where its extension names no other kind. */
    kind: "text" | "html" | "docx" | "xlsx" | "pdf";
    /** The length of the text in UTF-16 code units; 0 where there is no text. */
    length: number;
    /** The name by which the source was given; - for standard input. */
    name: string;
    /** Of the bytes of the file, a byte order mark included; of none for a file that could not be opened. */
    sha256: string;
    /** The text that the spans count in, where it was asked for; a byte order mark is no part of it. */
    text?: string;
  };
  verdict: "errors" | "warnings" | "clean" | "unreadable";
};

export type CellKey = {
  column: "issued" | "repealed" | "in-force" | "decisions" | "amount" | "made" | "disclosed" | "total-disclosed" | "items-last-year" | "change" | "projects";
  row: "regulations" | "normative-documents" | "licences" | "other-services" | "penalties" | "coercive-measures" | "fees" | "procurement";
  table: "disclosure";
} | {
  column: "natural-person" | "enterprise" | "research" | "public-welfare" | "legal-service" | "other" | "total";
  row: "received" | "carried-over" | "granted" | "partly-granted" | "refused-state-secret" | "refused-law" | "refused-safety" | "refused-third-party" | "refused-internal" | "refused-process" | "refused-enforcement" | "refused-query" | "unavailable-not-held" | "unavailable-creation" | "unavailable-unclear" | "declined-petition" | "declined-repeat" | "declined-publication" | "declined-excessive" | "declined-reissue" | "closed-no-correction" | "closed-unpaid" | "closed-other" | "closed" | "outcome-total" | "carried-forward";
  table: "requests";
} | {
  column: "upheld" | "corrected" | "other" | "pending" | "total";
  row: "reconsideration" | "litigation-direct" | "litigation-after";
  table: "review";
};

export type Diagnostic = {
  /** Why a person set the finding aside, in a result that the page exports. The verdict counts it all the same. */
  aside?: string;
  basis: {
    instrument: string;
    provision: string;
  }[];
  cell: CellKey | null;
  certainty: "certain" | "candidates" | "undetermined" | null;
  code: string;
  column: number;
  computed: Figure | null;
  equations: string[];
  fingerprint: string;
  fixes: Fix[];
  line: number;
  message: string;
  name: string;
  related: ({
    cell: CellKey | null;
    message: string;
    span: Span;
  })[];
  reported: Figure | null;
  severity: "error" | "warning" | "info";
  span: Span;
  suspects: Suspect[];
};

export type Figure = string;

export type Fix = {
  applicability: "safe" | "suggested" | "illustrative";
  edits: {
    span: Span;
    text: string;
  }[];
  title: string;
};

/** The first UTF-16 code unit and the one after the last. */
export type Span = [number, number];

export type Suspect = {
  cell: CellKey;
  mechanism: "transposed-digits" | "dropped-digit" | "doubled-digit" | "wrong-digit" | "swapped-neighbours" | "shifted-row" | "split-digits" | "total-not-updated" | "propagated" | "omitted" | "sign" | "unit" | "other";
  score: number;
  value: Figure;
};

/** How many reports were compared, and how many relations hold, do not, and could not be checked. */
export type Tally = {
  failed: number;
  passed: number;
  reports: number;
  unchecked: number;
};
