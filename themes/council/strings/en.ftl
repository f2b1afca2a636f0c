# What the council theme says beside the phrases of the default theme.
register-number = No.
register-milestone = Milestone
register-headline = Headline figure
missions-table = Register
map-caption-links = Every station, track and barrier is a link, and the register holds the same in words.
