-- The running version can stay up.
-- What was signed by hand and has not left is listed at once, however many documents the house has.

create index document_for_the_pen on dispatch.document (id) where by_hand and state = 'signed';
