# The council theme, in this language.
register-number = Br.
register-milestone = Prekretnica
register-headline = Glavna brojka
missions-table = Popis
map-caption-links = Svaka postaja, pruga i prepreka je poveznica, a popis sadrži isto riječima.
