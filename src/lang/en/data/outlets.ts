/** Outlets and agencies that English news cites: name, kind (a = agency, o = outlet), gender (unused). */
export const OUTLETS = `
Reuters | a | n | ; Thomson Reuters
AP | a | n | ; Associated Press; The AP
AFP | a | n | ; Agence France-Presse
TASS | a | n | ; Tass; ITAR-TASS
RIA | a | n | ; RIA Novosti
Interfax | a | n | ; Interfax-Ukraine
PA | a | n | ; PA Media; Press Association
UPI | a | n |
Bloomberg | a | n | ; Bloomberg News
Xinhua | a | n |
Kyodo | a | n | ; Kyodo News
Yonhap | a | n | ; Yonhap News Agency
DPA | a | n | ; dpa
ANSA | a | n | ; Ansa
EFE | a | n |
PAP | a | n | ; Polish Press Agency
ISNA | a | n |
IRNA | a | n |
Anadolu | a | n | ; Anadolu Agency
SANA | a | n |
WAFA | a | n |
Fars News | a | n | ; Fars
Tasnim | a | n |
KCNA | a | n |
Press Trust of India | a | n | ; PTI
ANI | a | n |
Canadian Press | a | n |
BBC | o | n | ; BBC News; BBC Radio 4; BBC Radio; BBC Breakfast
ITV | o | n | ; ITV News
Sky News | o | n |
Channel 4 News | o | n | ; Channel 4
CNN | o | n | ; CNN International
CNBC | o | n |
MSNBC | o | n |
NBC | o | n | ; NBC News
CBS | o | n | ; CBS News
ABC News | o | n | ; ABC
Fox News | o | n | ; Fox Business
NPR | o | n |
PBS | o | n | ; PBS NewsHour
CBC | o | n |
RTE | o | n | ; RTÉ
Al Jazeera | o | n | ; Al-Jazeera
Al Arabiya | o | n |
Deutsche Welle | o | n | ; DW
Radio Free Europe | o | n | ; RFE
Voice of America | o | n | ; VOA
The Guardian | o | n | ; Guardian
The Observer | o | n |
The Times | o | n |
The Sunday Times | o | n | ; Sunday Times
The Telegraph | o | n | ; Daily Telegraph; The Daily Telegraph
The Independent | o | n |
The Sun | o | n |
The Mirror | o | n | ; Daily Mirror
Daily Mail | o | n | ; The Daily Mail; MailOnline; Mail on Sunday
Evening Standard | o | n |
Financial Times | o | n | ; The Financial Times
The Economist | o | n | ; Economist
New York Times | o | n | ; The New York Times; NYT
Washington Post | o | n | ; The Washington Post; The Post
Wall Street Journal | o | n | ; The Wall Street Journal; WSJ
Los Angeles Times | o | n | ; The Los Angeles Times; L.A. Times; LA Times
USA Today | o | n |
New York Post | o | n | ; The New York Post
New York Daily News | o | n |
Chicago Tribune | o | n |
Boston Globe | o | n | ; The Boston Globe
Miami Herald | o | n | ; The Miami Herald
Politico | o | n |
Axios | o | n |
The Hill | o | n |
HuffPost | o | n | ; Huffington Post; The Huffington Post
BuzzFeed | o | n | ; BuzzFeed News
Breitbart | o | n | ; Breitbart News
Vox | o | n |
The Atlantic | o | n |
Newsweek | o | n |
Der Spiegel | o | n | ; Spiegel
Le Monde | o | n |
Le Figaro | o | n |
Bild | o | n |
El País | o | n | ; El Pais
Corriere della Sera | o | n |
Haaretz | o | n |
Kyiv Independent | o | n | ; The Kyiv Independent
Ukrainska Pravda | o | n |
Meduza | o | n |
Kommersant | o | n |
Novaya Gazeta | o | n |
South China Morning Post | o | n |
Straits Times | o | n | ; The Straits Times
Times of India | o | n | ; The Times of India
Gazeta Wyborcza | o | n |
Rzeczpospolita | o | n |
TVN24 | o | n |
Bellingcat | o | n |
WikiLeaks | o | n |
Nature | o | n |
The Lancet | o | n | ; Lancet
New Scientist | o | n |
`;
