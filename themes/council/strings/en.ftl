# What the council theme says beside the phrases of the default theme.
register-number = No.
register-milestone = Milestone
register-headline = Headline figure
