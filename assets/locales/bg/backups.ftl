# used: backups-before-*
backups-before-import = преди импорт
backups-before-undo = преди отмяна на импорт
backups-before-merge = преди обединяване на клиенти
backups-before-restore = преди връщане на копие
backups-before-asked = направено ръчно
