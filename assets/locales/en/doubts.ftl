# What seemed odd in the answer. Two marks or more: the stated reason is probably not the real one.

interview-doubt-at-once = an answer at once
interview-doubt-crossed-arms = crossed arms
interview-doubt-looked-away = eyes turned away
interview-doubt-tone = a change of tone
interview-doubt-records = at odds with the records
interview-doubt-safest = the safest reason to name
