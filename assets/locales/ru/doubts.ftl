# Что в ответе показалось странным. Две отметки и больше: названная причина, похоже, не настоящая.

interview-doubt-at-once = ответ сразу, без раздумий
interview-doubt-crossed-arms = скрещённые руки
interview-doubt-looked-away = взгляд в сторону
interview-doubt-tone = другой голос
interview-doubt-records = спор с записями
interview-doubt-safest = самая удобная причина
