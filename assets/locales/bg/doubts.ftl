# Какво в отговора прозвуча странно. Две отметки и повече: посочената причина изглежда не е истинската.

interview-doubt-at-once = отговор веднага, без замисляне
interview-doubt-crossed-arms = скръстени ръце
interview-doubt-looked-away = поглед встрани
interview-doubt-tone = променен глас
interview-doubt-records = разминаване със записите
interview-doubt-safest = най-удобната причина
