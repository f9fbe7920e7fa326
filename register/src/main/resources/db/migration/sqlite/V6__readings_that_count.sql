-- From a reading to the document of which it counts, without looking at the documents of all relations.

create index document_now_by_reading on document_now (reading_id, day);
