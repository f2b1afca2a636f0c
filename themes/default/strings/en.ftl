### English. Each phrase is said by its name; { $… } are placeholders.

## Numbers, dates, money
number-group = ,
number-point = .
percent-space = ||
about = about { $what }
million = { $number }{"\u00A0"}million
money = { $currency }{"\u00A0"}{ $amount }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-decade = the { $year }s
date-between = { $start }–{ $end }
date-from = since { $start }
date-until = until { $end }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Prose
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
prose-code = Code
prose-table = Table { $number }: { $columns }
prose-table-bare = Table { $number }
prose-done = Done
prose-not-done = Not done
prose-footnotes = Footnotes
prose-footnote = Footnote { $number }
prose-back = Back to where footnote { $number } is mentioned
