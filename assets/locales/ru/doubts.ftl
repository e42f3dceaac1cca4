# Что в ответе показалось странным. Две отметки и больше: названная причина, похоже, не настоящая.

interview-doubt-at-once = ответил сразу, не думая
interview-doubt-crossed-arms = скрестил руки
interview-doubt-looked-away = отвёл взгляд
interview-doubt-tone = сменился голос
interview-doubt-records = спорит с записями
interview-doubt-safest = самая удобная причина
