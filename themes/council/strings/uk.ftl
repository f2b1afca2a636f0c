# The council theme, in this language.
register-number = №
register-milestone = Віха
register-headline = Головний показник
