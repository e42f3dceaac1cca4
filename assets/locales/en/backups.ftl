# used: backups-before-*
backups-before-import = before an import
backups-before-undo = before taking an import back
backups-before-merge = before a merge of clients
backups-before-restore = before bringing a copy back
backups-before-asked = made by hand
