# The council theme, in this language.
register-number = N.º
register-milestone = Hito
register-headline = Cifra principal
