/** Given names, base form: how a run of capitals is known to be a person, and of which gender. */
export const MEN = `
Adam Adrian Albert Aleksander Aleksy Alfred Andrzej Antoni Arkadiusz Artur August Bartłomiej Bartosz Bartek
Benedykt Bernard Błażej Bogdan Bogusław Bolesław Borys Bronisław Cezary Cyprian Czesław Damian Daniel Dariusz
Dawid Dominik Edmund Edward Emil Eryk Eugeniusz Fabian Feliks Filip Franciszek Fryderyk Gabriel Grzegorz
Gustaw Henryk Hubert Ignacy Igor Ireneusz Iwan Jacek Jakub Kuba Jan Janusz Jarosław Jerzy Joachim Józef Julian
Juliusz Kacper Kajetan Kamil Karol Kazimierz Konrad Konstanty Kornel Krystian Krzysztof Ksawery Lech Leon Leonard
Lechosław Lesław Bogumił Bożydar Jędrzej Gracjan Kordian Dobromir Lubomir Mścisław Przemek Kornel Wit Leszek Lucjan Ludwik Łukasz Maciej Maksymilian Marcel Marceli Marcin Marek Marian Mariusz Mateusz Maurycy
Michał Mieczysław Mikołaj Miłosz Mirosław Nikodem Norbert Olaf Oliwier Oskar Patryk Paweł Piotr Przemysław
Radosław Rafał Remigiusz Robert Roman Romuald Ryszard Sebastian Sergiusz Seweryn Sławomir Stanisław Stefan
Sylwester Szczepan Szymon Tadeusz Teodor Tobiasz Tomasz Tymon Tymoteusz Wacław Waldemar Walenty Wiesław Wiktor
Wincenty Witold Władysław Włodzimierz Wojciech Zbigniew Zbyszek Zdzisław Zenon Zygmunt Ziemowit Donald Joe George
John Boris Emmanuel Olaf Keir Rishi Vladimir Władimir Siergiej Sergiusz Dmitrij Wołodymyr Ołeksij Ołeksandr Andrij
Witalij Aleksandr Alaksandr Andriej Nikołaj Michaił Mychajło Recep Benjamin Xi Kim Hassan Ali Ahmed Mohammed
Mahmud Omar Ibrahim Kasym Nursułtan Erlan Peter David Michael James William Thomas Mark Paul Steve Bill Jens
Alexander Richard José Luis Miguel Ángel Fernando Diego Javier Sergio Andrea Marco Luca Matteo Giovanni Francesco Roberto
Edwin Dan Ben Tim Tom Jim Jack Jeff Greg Eric Brian Kevin Scott Stephen Steven Matthew Andrew Anthony Charles
Christopher Christian Christoph Dennis Derek Douglas Frank Fred Gary Gerald Gordon Graham Harry Henry Howard Ian Jake
Jason Jeremy Joel Jonathan Joseph Joshua Justin Keith Ken Kenneth Larry Leo Liam Lewis Louis Luke Martin Max Nick
Nicolas Oliver Oscar Patrick Phil Philip Philippe Pierre Jacques Jean Michel François Laurent Olivier Alain Ralph Ray
Rex Ron Roger Ross Ryan Sam Samuel Sean Simon Stanley Ted Terry Tony Vincent Walter Wayne Will Wolfgang Dieter Günther
Friedrich Heinrich Karl Otto Ulrich Werner Matthias Markus Stefanos Niels Nils Anders Björn Sven Mikael Mats Aleksiej
Aleksij Anatolij Borys Denys Dmytro Igor Ihor Maksym Oleg Oleh Ołeh Pawło Petro Roman Serhij Taras Wadym Walerij Wasyl
Wiktor Wiaczesław Witalij Yevhen Jewhen Jewgienij Konstantin Leonid Michaił Oleksandr Oleksij Rustem Siarhiej Zianon
Abdul Abdullah Amir Hamid Hussein Ismail Jamal Khalid Mehmet Mustafa Nasser Reza Said Tariq Yasser Yusuf Zaid
Hiroshi Shinzo Fumio Ravi Narendra Rajesh Wei Li Nguyen Viktor Pedro Mario Giuseppe Luigi Juan Carlos Jose Hans Jürgen Klaus Lars Erik Antonio Pavel Petr Jiří Józek
`;

export const WOMEN = `
Ada Adrianna Agata Agnieszka Aldona Aleksandra Alicja Alina Amelia Anastazja Aneta Angelika Aniela Anita Anna Antonina
Barbara Basia Beata Bernadetta Bogumiła Bogusława Bożena Brygida Cecylia Celina Danuta Daria Diana Dominika
Dorota Edyta Elwira Elżbieta Emilia Ewa Ewelina Felicja Gabriela Genowefa Grażyna Halina Hanna Helena Honorata
Ilona Irena Irmina Iwona Iza Izabela Jadwiga Jagoda Janina Joanna Jolanta Józefa Judyta Julia Julita Justyna
Kamila Karina Karolina Katarzyna Kasia Kinga Klara Klaudia Kornelia Krystyna Laura Lena Lidia Liliana Lucyna
Ludwika Łucja Magda Magdalena Maja Malwina Małgorzata Marcelina Maria Marianna Mariola Marlena Marta Martyna
Maryla Maryna Marzanna Marzena Matylda Michalina Milena Mirosława Monika Nadia Natalia Nina Oksana Ola Olena Olga
Oliwia Otylia Patrycja Paulina Pola Regina Renata Roksana Róża Rozalia Sabina Sandra Sara Stanisława Stefania
Stefanie Sylwia Tamara Teresa Urszula Wanda Weronika Wiesława Wiktoria Wioletta Zdzisława Zofia Zosia Zuzanna
Żaneta Angela Ursula Giorgia Kamala Hillary Melania Nancy Liz Theresa Swiatłana Marine Julija Natalia Jelena
Irina Tatiana Svetlana Ardak Fatima Aisza Leila Mary Jane Sarah Emma Kate Jennifer
Alice Amanda Amy Ann Anne Annalena Ashley Barbara Betty Carmen Caroline Catherine Charlotte Christine Claire Claudia
Daniela Deborah Diane Donna Elena Elizabeth Emily Erika Evelyn Francesca Gloria Grace Hannah Heather Helen Ingrid
Isabel Jacqueline Janet Jessica Jill Joan Judith Julie Karen Kelly Kimberly Laura Linda Lisa Louise Lucy Margaret
Martha Megan Michelle Nicole Olivia Pamela Patricia Rachel Rebecca Rosa Ruth Samantha Sandra Sharon Silvia Sofia
Sophie Stella Susan Suzanne Ulrike Valérie Vanessa Victoria Virginia Iryna Ołena Olha Oksana Ludmyła Maryna Switłana
Kateryna Anastasija Hałyna Walentyna Ksenia Aleksandra Zarina Aigul Leyla
`;

/** Abbreviated ranks and offices before a name, without their dots: who bears them speaks for a service. */
export const RANK_ABBREVIATIONS = `
mł st asp szt sierż podkom kom nadkom insp podinsp nadinsp gen płk ppłk mjr kpt por ppor chor bryg nadbryg plut kpr
szer post ogn pos sen prok min wicemin dyr prez rtm kmdr adm kadm sędz prez
`;

/** Abbreviated titles before a name, without their dots. */
export const TITLE_ABBREVIATIONS = `
dr hab prof mgr inż lek med mec adw red ks bp abp kard o s św ref asyst dh dha hm r not
`;

/** Words before a name that no label needs. */
export const HONORIFICS = `pan pani panu pana panią panie panowie państwo doktor profesor mecenas magister ksiądz księdza
siostra brat ojciec sir lord lady`;
