# used: backups-before-*
backups-before-import = перед загрузкой
backups-before-undo = перед отменой загрузки
backups-before-merge = перед объединением клиентов
backups-before-restore = перед возвратом копии
backups-before-asked = сделана вручную
