// The relay policy language. LL(1): every choice is made by the next token, so that SLL prediction
// is always enough and an error is known where it stands.
// Tokens come from org.relayc.dsl.scan, which must tell 10.0.0.1-10.0.0.9 from a host name, and a
// mail address from what stands beside it, in one pass over hostile input; a longest-match lexer
// reads such text again and again.
parser grammar PolicyGrammar;

tokens {
  ACCEPT, ALLOW, ALWAYS, AUTH, BECAUSE, DELIVER, DENY, DOMAIN, EXCEPT, EXPECT, FILE, FOR, FORWARD,
  FROM, GATEWAY, GROUP, HIDES, HOST, HOSTNAME_ITEM, IMPLICIT, INCLUDE, LISTENER, MX, NAMED, NETWORK,
  NEVER, NONE, NULL, ON, OPTIONAL, OVER, OWNER, PRINCIPAL, REJECT, RELAY, REQUIRED, ROUTE, SENDER,
  SENDER_SET, SUBMIT, TICKET, TLS, TO, UNTIL, USER, VIA,
  NAME, WORD, NUMBER, DATE, HOSTNAME, IPV4, IPV6, ADDRESS, STRING,
  EQUALS, COMMA, SLASH, DASH, COLON, STAR, STAR_DOT, AT, AT_STAR_DOT,
  LEFT_BRACE, RIGHT_BRACE, LEFT_BRACKET, RIGHT_BRACKET,
  UNKNOWN
}

policy : statement* EOF ;

statement
  : INCLUDE STRING                                                               # include
  | NETWORK NAME EQUALS networks                                                 # networkSet
  | HOST NAME EQUALS hosts                                                       # hostSet
  | DOMAIN NAME EQUALS domains                                                   # domainSet
  | PRINCIPAL NAME EQUALS principals                                             # principalSet
  | SENDER_SET NAME EQUALS senders                                               # senderSet
  | DELIVER domains                                                              # deliver
  | FORWARD domains (VIA hop)?                                                   # forward
  | GATEWAY addresses=networks HIDES hidden=networks                             # gateway
  | ROUTE NAME TO domains VIA (hop | MX) (TLS usage=(OPTIONAL | REQUIRED))?       # route
  | LISTENER listenerHead block                                                  # listener
  | relayRule                                                                    # globalRule
  | (NEVER | ALWAYS) decision condition* (ON NAME (COMMA NAME)*)?                # claim
  | EXPECT decision FROM ip (NAMED hostName)? (FOR principal)? (SENDER senderPath)?
      TO mailPath (OVER TLS)? (ON NAME)?                                         # expect
  ;

// Sets

networks : items+=network (COMMA items+=network)* (EXCEPT others+=network (COMMA others+=network)*)? ;

network
  : NAME                                                                         # networkName
  | first=ip (SLASH (length=NUMBER | mask=IPV4) | DASH last=ip)?                 # addresses
  | FILE STRING                                                                  # networkFile
  ;

hosts : items+=host (COMMA items+=host)* (EXCEPT others+=host (COMMA others+=host)*)? ;

host
  : NAME                                                                         # hostSetName
  | hostName                                                                     # oneHost
  | STAR_DOT hostName                                                            # hostsBelow
  ;

domains : items+=domain (COMMA items+=domain)* (EXCEPT others+=domain (COMMA others+=domain)*)? ;

domain
  : NAME                                                                         # domainSetName
  | HOSTNAME                                                                     # oneDomain
  | STAR_DOT hostName                                                            # domainsBelow
  | FILE STRING                                                                  # domainFile
  ;

principals
  : items+=principal (COMMA items+=principal)*
    (EXCEPT others+=principal (COMMA others+=principal)*)?
  ;

principal
  : NAME                                                                         # principalName
  | USER login=(ADDRESS | STRING)                                                # user
  | GROUP STRING                                                                 # group
  ;

senders : items+=sender (COMMA items+=sender)* (EXCEPT others+=sender (COMMA others+=sender)*)? ;

sender
  : NAME                                                                         # senderSetName
  | ADDRESS                                                                      # oneSender
  | AT HOSTNAME                                                                  # sendersAt
  | AT_STAR_DOT HOSTNAME                                                         # sendersBelow
  | NULL                                                                         # nullSender
  ;

// Listeners

listenerHead : NAME ON endpoint (COMMA endpoint)* ;

endpoint : (address=IPV4 | LEFT_BRACKET address=IPV6 RIGHT_BRACKET | STAR) COLON NUMBER ;

block : LEFT_BRACE item* RIGHT_BRACE ;

item
  : HOSTNAME_ITEM hostName                                                       # hostNameItem
  | TLS usage=(NONE | OPTIONAL | REQUIRED | IMPLICIT)                             # tlsItem
  | AUTH (NONE | mechanism (COMMA mechanism)* (OVER TLS)?)                       # authItem
  | ACCEPT client+                                                               # acceptItem
  | SUBMIT FOR principals                                                        # submitItem
  | relayRule                                                                    # ruleItem
  ;

mechanism : NAME | WORD ;

// Rules and claims

relayRule : effect=(ALLOW | DENY) RELAY condition* note* ;

condition
  : client                                                                       # clientCondition
  | FOR principals                                                               # forCondition
  | TO domains                                                                   # toCondition
  | SENDER senders                                                               # senderCondition
  | OVER TLS                                                                     # tlsCondition
  ;

client
  : FROM networks                                                                # fromClient
  | NAMED hosts                                                                  # namedClient
  ;

note
  : BECAUSE STRING                                                               # because
  | OWNER STRING                                                                 # owner
  | TICKET STRING                                                                # ticket
  | UNTIL DATE                                                                   # until
  ;

decision : RELAY | FORWARD | DELIVER | REJECT ;

senderPath : ADDRESS | STRING | NULL ;

mailPath : ADDRESS | STRING ;

// Shared by several

ip : IPV4 | IPV6 ;

hostName : HOSTNAME | STRING ;

hop
  : (hostName | IPV4 | LEFT_BRACKET (hostName | ip) RIGHT_BRACKET) (COLON NUMBER)?
  ;
