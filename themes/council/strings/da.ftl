# Det, som temaet council siger ud over standardtemaets fraser.
register-number = Nr.
register-milestone = Milepæl
register-headline = Hovedtal
