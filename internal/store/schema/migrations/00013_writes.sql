-- only sqlite
-- Merges wait until there is more to merge: a name is then moved less often on
-- its way into the large segments, and those who create customers wait less for
-- it. A level of very many segments is still merged at once.
INSERT INTO customer_trigram (customer_trigram, rank) VALUES ('usermerge', 8);
INSERT INTO customer_trigram (customer_trigram, rank) VALUES ('crisismerge', 32);

-- Who adds a customer with an id that is not greater than all in customer_search
-- indexes its name too: a trigger costs each customer that is added a journal of
-- the pages that it writes to.
DROP TRIGGER customer_search_insert;
-- end
