-- A rule handed down is a measure; the rules of meetings have a home of their own.
update directive set kind = 'MEASURE' where kind = 'RULE';
