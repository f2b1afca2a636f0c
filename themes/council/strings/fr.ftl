# The council theme, in this language.
register-number = N°
register-milestone = Jalon
register-headline = Chiffre clé
