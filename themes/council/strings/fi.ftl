# The council theme, in this language.
register-number = Nro
register-milestone = Etappi
register-headline = Pääluku
missions-table = Luettelo
map-caption-links = Jokainen asema, raide ja este on linkki, ja luettelo kertoo saman sanoin.
