# Какво в отговора прозвуча странно. Две отметки и повече: посочената причина изглежда не е истинската.

interview-doubt-at-once = отговори веднага, без да мисли
interview-doubt-crossed-arms = скръсти ръце
interview-doubt-looked-away = отмести поглед
interview-doubt-tone = гласът се промени
interview-doubt-records = противоречи на записите
interview-doubt-safest = най-удобната причина
