-- The text of a PDF, taken once when it was read: whoever answers from it never opens the PDF again.
alter table code_file add column page_text bytea;
