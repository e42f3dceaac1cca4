# What seemed odd in the answer. Two marks or more: the stated reason is probably not the real one.

interview-doubt-at-once = answered at once
interview-doubt-crossed-arms = crossed his arms
interview-doubt-looked-away = looked away
interview-doubt-tone = the tone changed
interview-doubt-records = contradicts the records
interview-doubt-safest = the safest reason to name
