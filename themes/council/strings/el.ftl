# The council theme, in this language.
register-number = Αρ.
register-milestone = Ορόσημο
register-headline = Κύριος αριθμός
