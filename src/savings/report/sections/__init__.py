"""The sections of a page: of each subject the sentences and the tables, as blocks.

A section is a function of an estimate and a writer. Which sections a page has, and in which order, is said in
`report/pages/`.
"""
