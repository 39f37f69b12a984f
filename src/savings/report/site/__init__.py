"""The first page of a site: many cases, each with a page of its own.

reports -> `entry` (what the page says of each) -> `collection` (what all come to) -> `index` (the page)
"""
