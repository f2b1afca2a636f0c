# The council theme, in this language.
register-number = Nr.
register-milestone = Meilenstein
register-headline = Leitzahl
