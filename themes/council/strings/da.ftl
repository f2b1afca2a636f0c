# Det, som temaet council siger ud over standardtemaets fraser.
register-number = Nr.
register-milestone = Milepæl
register-headline = Hovedtal
missions-table = Fortegnelse
map-caption-links = Hver station, hvert spor og hver barriere er et link, og fortegnelsen rummer det samme i ord.
