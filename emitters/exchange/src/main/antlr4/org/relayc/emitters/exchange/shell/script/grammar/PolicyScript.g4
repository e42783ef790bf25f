// The part of PowerShell in which a policy is written: tables and lists of texts between single
// quotes. Whatever else PowerShell has is outside, and an error. Five characters are single quotes
// to PowerShell, and a doubled one stands for itself.
grammar PolicyScript;

script : POLICY EQUALS table NEWLINE* EOF ;

table : TABLE NEWLINE* field (separator field)* NEWLINE* CLOSE_TABLE ;

separator : SEMICOLON | NEWLINE+ ;

field : NAME EQUALS value ;

list : LIST NEWLINE* (value (NEWLINE+ value)*)? NEWLINE* CLOSE_LIST ;

value : STRING | TRUE | FALSE | table | list ;

POLICY : '$Policy' ;
TRUE : '$true' ;
FALSE : '$false' ;
TABLE : '@{' ;
CLOSE_TABLE : '}' ;
LIST : '@(' ;
CLOSE_LIST : ')' ;
EQUALS : '=' ;
SEMICOLON : ';' ;
NAME : [A-Za-z]+ ;
NEWLINE : '\r\n' ;
BLANK : ' '+ -> skip ;

STRING : '\'' (~['\u2018\u2019\u201a\u201b\u0000-\u001f] | DOUBLED)* '\'' ;

fragment DOUBLED
  : '\'\''
  | '\u2018\u2018'
  | '\u2019\u2019'
  | '\u201a\u201a'
  | '\u201b\u201b'
  ;

UNKNOWN : . ;
