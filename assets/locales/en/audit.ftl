audit-damaged = The file is damaged: { $what }. Make a copy of the file and send it to whoever supports the program.
audit-loose-rows = Records that point to something missing: { $rows }.
audit-rule-broken = Rule “{ $rule }” is broken in { $rows } { $rows ->
    [one] record
   *[other] records
 }. This happens when the file was edited by another program.
