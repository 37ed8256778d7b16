/** What the command line says of itself; docs/code-sets.md shows the same. */
export const CODES_USAGE = `Usage: firstpass-codes COMMAND [options] …

  search QUERY      codes by words, abbreviations or a code's beginning; without QUERY one a line of standard input
  lookup CODE…      title, validity, headers above, notes, marks and successors
  check FILE        what the book and the edits say of lists of codes (JSON); - reads standard input
  list              releases and files at hand, and what is missing
  import FILE…      official files, or folders of them, into the office of an installation
  fetch [KIND…]     the same from the publishers' own public addresses; --date names the edition
  diff FROM TO      what changed between two editions, such as FY2025 FY2026 (needs files)

  --json            one JSON object a line
  --set A,B         icd10cm, icd10pcs, hcpcs, cpt, cdt, modifier …
  --date D          date of service or discharge, YYYY-MM-DD; without it, the newest release of each set
  --limit N         results of a search (10)
  --release DIR     a folder of official files, plain, zip or gz; sets it does not bring come from the starter set.
                    Without it the office's files answer where an installation runs, else the starter set
  --office NAME     the office, where an installation has several
  --help            this text

Exit code: 0 all is well; 1 check found more than notes, lookup did not find a code or no release covers its date, list or
import has a refused file, fetch missed one; 2 a question or the file asked for could not be read.`;
