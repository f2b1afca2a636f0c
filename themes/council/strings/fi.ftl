# The council theme, in this language.
register-number = Nro
register-milestone = Etappi
register-headline = Pääluku
