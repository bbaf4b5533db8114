/**
 * Outlets and agencies that Polish news cites. A row: name, kind (a = agency, o = outlet), gender,
 * then the oblique forms as far as the name is inflected; after a semicolon, another name of the same
 * outlet with its own oblique forms. Acronyms with a hyphened ending ("PAP-u") and quotation marks
 * around a title need no row of their own. A last cell has the name in English texts, where it differs.
 */
export const OUTLETS = `
Reuters | a | m | Reutera, Reuterowi, Reuterem, Reuterze, Reuters
PAP | a | f | ; Polska Agencja Prasowa, Polskiej Agencji Prasowej, Polską Agencją Prasową, Polską Agencję Prasową
TASS | a | m | ; Tass; ITAR-TASS
AFP | a | f | ; Agence France-Presse
AP | a | f | ; Associated Press
DPA | a | f |
ANSA | a | f | ; Ansa, Ansy, Ansie, Ansę, Ansą
EFE | a | f |
UPI | a | f |
IAR | a | f | ; Informacyjna Agencja Radiowa, Informacyjnej Agencji Radiowej
KAI | a | f | ; Katolicka Agencja Informacyjna, Katolickiej Agencji Informacyjnej
ISBnews | a | m |
Bloomberg | a | m | Bloomberga, Bloombergowi, Bloombergiem, Bloombergu
Interfax | a | m | Interfaxu, Interfaxowi, Interfaxem; Interfaks, Interfaksu, Interfaksowi, Interfaksem
RIA Nowosti | a | f | ; RIA Novosti; RIA | RIA
Ukrinform | a | m | Ukrinformu, Ukrinformowi, Ukrinformem
Unian | a | m | Unianu; UNIAN
BelTA | a | f | ; BiełTA; Biełta, Biełty
Kyodo | a | f |
Yonhap | a | m | Yonhapu
Xinhua | a | f |
Anadolu | a | f | ; Anatolia, Anatolii
IRNA | a | f |
CTK | a | f | ; ČTK
MTI | a | f |
Sputnik | a | m | Sputnika, Sputnikowi, Sputnikiem
Tasnim | a | m |
SANA | a | f |
KCNA | a | f |
BBC | o | n |
CNN | o | m |
CBS | o | m |
NBC | o | m |
ABC | o | m |
Sky News | o | m |
Fox News | o | m |
Al-Dżazira | o | f | Al-Dżaziry, Al-Dżazirze, Al-Dżazirę; Al Dżazira, Al Dżaziry, Al Dżazirze; Al-Jazeera, Al-Jazeery; Al Jazeera, Al Jazeery | Al Jazeera
Al-Arabija | o | f | Al-Arabiji; Al Arabija, Al Arabiji | Al Arabiya
Guardian | o | m | Guardiana, Guardianowi, Guardianem; The Guardian
New York Times | o | m | New York Timesa, New York Timesowi; The New York Times; NYT
Washington Post | o | m | Washington Posta, Washington Postowi; The Washington Post
Wall Street Journal | o | m | Wall Street Journala; The Wall Street Journal; WSJ
Financial Times | o | m | Financial Timesa; The Financial Times
Times | o | m | Timesa, Timesowi; The Times
Sunday Times | o | m | ; The Sunday Times
Daily Telegraph | o | m | ; The Daily Telegraph; The Telegraph
Daily Mail | o | m |
Politico | o | n |
Axios | o | m | Axiosa
Economist | o | m | Economista; The Economist
Le Monde | o | m |
Le Figaro | o | m |
Der Spiegel | o | m | Spiegla, Spieglowi; Spiegel
Bild | o | m | Bilda, Bildowi
Die Welt | o | m |
Die Zeit | o | m |
Frankfurter Allgemeine Zeitung | o | m | ; FAZ
Süddeutsche Zeitung | o | m |
Deutsche Welle | o | f | ; DW
ARD | o | f |
ZDF | o | n |
El País | o | m | ; El Pais
La Repubblica | o | f | ; Repubblica
Corriere della Sera | o | m |
Ukraińska Prawda | o | f | Ukraińskiej Prawdy, Ukraińskiej Prawdzie; Ukrajinska Prawda; Ukrainska Prawda | Ukrainska Pravda
Kyiv Independent | o | m | ; The Kyiv Independent
Meduza | o | f | Meduzy, Meduzie, Meduzę, Meduzą
Kommiersant | o | m | Kommiersanta | Kommersant
Biełsat | o | m | Biełsatu, Biełsatowi, Biełsatem
Radio Swoboda | o | n | Radia Swoboda, Radiu Swoboda
Nexta | o | f | Nexty
TVN24 | o | m | ; TVN 24
TVN | o | m |
TVP | o | f | ; TVP Info; TVP3; TVP 3
Telewizja Polska | o | f | Telewizji Polskiej
Polsat News | o | m |
Polsat | o | m | Polsatu, Polsatowi, Polsatem
TV Republika | o | f | TV Republiki; Telewizja Republika, Telewizji Republika
RMF FM | o | n | ; RMF; RMF24; RMF 24; Radio RMF FM, Radia RMF FM, Radiu RMF FM
Radio ZET | o | n | Radia ZET, Radiu ZET; Radio Zet, Radia Zet, Radiu Zet
Polskie Radio | o | n | Polskiego Radia, Polskiemu Radiu, Polskim Radiem, Polskim Radiu
Tok FM | o | n | ; TOK FM; Radio TOK FM, Radia TOK FM, Radiu TOK FM
Radio Wrocław | o | n | Radia Wrocław, Radiu Wrocław
Radio Gdańsk | o | n | Radia Gdańsk, Radiu Gdańsk
Radio Kraków | o | n | Radia Kraków, Radiu Kraków
Radio Łódź | o | n | Radia Łódź, Radiu Łódź
Radio Poznań | o | n | Radia Poznań, Radiu Poznań
Radio Eska | o | n | Radia Eska, Radiu Eska
Gazeta Wyborcza | o | f | Gazety Wyborczej, Gazecie Wyborczej, Gazetę Wyborczą, Gazetą Wyborczą; Wyborcza, Wyborczej, Wyborczą
Rzeczpospolita | o | f | Rzeczpospolitej, Rzeczypospolitej, Rzeczpospolitą
Dziennik Gazeta Prawna | o | m | Dziennika Gazety Prawnej, Dziennikowi Gazecie Prawnej; DGP
Gazeta Prawna | o | f | Gazety Prawnej, Gazecie Prawnej
Super Express | o | m | Super Expressu, Super Expressowi
Nasz Dziennik | o | m | Naszego Dziennika, Naszemu Dziennikowi
Newsweek | o | m | Newsweeka, Newsweekowi
Tygodnik Powszechny | o | m | Tygodnika Powszechnego, Tygodnikowi Powszechnemu
Gazeta Polska | o | f | Gazety Polskiej, Gazecie Polskiej
Dziennik Zachodni | o | m | Dziennika Zachodniego, Dziennikowi Zachodniemu
Dziennik Bałtycki | o | m | Dziennika Bałtyckiego, Dziennikowi Bałtyckiemu
Dziennik Łódzki | o | m | Dziennika Łódzkiego, Dziennikowi Łódzkiemu
Dziennik Polski | o | m | Dziennika Polskiego, Dziennikowi Polskiemu
Gazeta Krakowska | o | f | Gazety Krakowskiej, Gazecie Krakowskiej
Gazeta Wrocławska | o | f | Gazety Wrocławskiej, Gazecie Wrocławskiej
Głos Wielkopolski | o | m | Głosu Wielkopolskiego, Głosowi Wielkopolskiemu
Kurier Lubelski | o | m | Kuriera Lubelskiego, Kurierowi Lubelskiemu
Gazeta Lubuska | o | f | Gazety Lubuskiej, Gazecie Lubuskiej
Gazeta Pomorska | o | f | Gazety Pomorskiej, Gazecie Pomorskiej
Onet | o | m | Onetu, Onetowi, Onetem, Onecie
Wirtualna Polska | o | f | Wirtualnej Polski, Wirtualnej Polsce, Wirtualną Polskę, Wirtualną Polską; WP
Interia | o | f | Interii, Interię, Interią
Gazeta.pl | o | f |
OKO.press | o | n |
money.pl | o | m |
Business Insider | o | m | Business Insidera, Business Insiderowi
Forbes | o | m | Forbesa, Forbesowi
Bellingcat | o | m | Bellingcata
Przegląd Sportowy | o | m | Przeglądu Sportowego, Przeglądowi Sportowemu
Sportowe Fakty | o | f | Sportowych Faktów
`;
