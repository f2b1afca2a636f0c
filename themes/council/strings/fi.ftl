# The council theme, in this language.
register-number = Nro
register-milestone = Välitavoite
register-headline = Pääluku
