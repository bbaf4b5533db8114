/** Titles and ranks before a name, dropped from it; abbreviations without their dots. */
export const TITLES = `
mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness baron rev reverend fr father sgt sergeant lt lieutenant
capt captain maj major col colonel gen general adm admiral cpl cmdr commander det detective insp inspector supt superintendent
chief constable pc dc ds di dci dsi ch const dep deputy asst assistant sen senator rep representative gov governor pres
president vice prime minister king queen prince princess pope cardinal bishop archbishop judge justice mayor
secretary sheriff ambassador chancellor premier chairman chairwoman chair director minister councillor cllr attorney
officer agent trooper firefighter coach first lady congressman congresswoman spokesman spokeswoman state special
coroner magistrate prosecutor solicitor barrister superintendent principal headteacher curator conductor striker goalkeeper midfielder
acting former emeritus emir sultan sheikh ayatollah hon honorable presidential vice-president
`;

/** Those of them that make their bearer speak for an office or a service. */
export const OFFICES = `
sgt sergeant lt lieutenant capt captain maj major col colonel gen general adm admiral cpl cmdr commander det detective
insp inspector supt superintendent chief constable pc dc ds di dci dsi sen senator rep representative gov governor pres
president king queen prince princess judge justice mayor secretary sheriff ambassador chancellor premier minister
councillor cllr officer agent trooper firefighter congressman congresswoman spokesman spokeswoman presidential
vice-president sultan emir
`;

/** Given names: how a run of capitals is known to be a person, and of which gender. */
export const MEN = `
Aaron Adam Alan Albert Alex Alexander Alfred Ali Andrew Anthony Antonio Antony Arthur Barack Ben Benjamin Bernie Bill
Bob Boris Brad Brett Brian Bruce Carl Carlos Charles Chris Christopher Chuck Clarence Craig Daniel Dan Dave David Dean
Dennis Derek Dick Dmitry Donald Doug Douglas Ed Eddie Edward Elon Emmanuel Eric Ethan Evan Francis Frank Fred Gareth
Gary George Gerald Glenn Gordon Graham Greg Gregory Harold Harry Hassan Henry Howard Hugh Ian Imran Ivan Jack Jacob Jake
James Jamie Jason Jeff Jeffrey Jeremy Jerry Jim Jimmy Joe Joel John Johnny Jon Jonathan Jordan Jose Joseph Josh Joshua
Juan Justin Karl Keir Keith Ken Kenneth Kevin Kyle Larry Lawrence Lee Leo Leon Lewis Liam Lindsey Luis Luke Marco Marcus
Mario Mark Martin Matt Matthew Michael Mike Mikhail Miguel Mitch Mitt Mohammed Mohamed Muhammad Nathan Neil Nicholas
Nick Nigel Noah Oliver Omar Oscar Owen Patrick Paul Pedro Pete Peter Phil Philip Pierre Ralph Ray Raymond Recep Richard
Rick Rishi Rob Robert Roger Ronald Ron Roy Rudy Russell Ryan Sam Samuel Scott Sean Sergei Simon Stanley Stephen Steve
Steven Stuart Ted Terry Thomas Tim Timothy Toby Todd Tom Tony Trevor Victor Viktor Vincent Vladimir Volodymyr Walter
Warren Wayne William Xavier Yuri Kassym-Jomart Ardak Jens Olaf Narendra Abdul Abdullah Ahmed Ahmad Aidan Alasdair
Alastair Alejandro Alfie Alfonso Alistair Alvaro Amir Amit Amos Anders Andre Andreas Andrei Andres Angus Anton Archie
Arjun Arne Arnold Ashok Bart Bashir Bernard Bert Bilal Bjorn Brendan Bruno Bryan Bryn Callum Cedric Cesar Chidi
Christoph Clive Colin Connor Conor Cormac Cyril Damian Damien Darren Darryl Declan Dermot Desmond Dieter Dirk Dominic
Duncan Dwayne Dylan Eamon Eduardo Edwin Elias Emil Emilio Enrique Erik Ernest Esteban Eugene Fabio Federico Felipe Felix
Fergus Fernando Filip Finn Franco Francois Franz Gabriel Gavin Geoff Geoffrey Gerard Gilbert Giles Giovanni Giuseppe
Gonzalo Guillermo Gunnar Gustav Hamza Hamish Hans Harvey Hector Henrik Herbert Horace Hubert Hugo Humphrey Hussein
Ibrahim Ignacio Igor Ismail Jaime Jakub Jared Javier Janusz Jiri Joachim Joao Joaquin Joakim Joost Jorge Josef Julian
Julio Jurgen Kareem Keiran Kenji Kieran Khalid Klaus Kofi Kurt Kwame Lars Leonard Leopold Lester Lionel Lorenzo Louis
Luca Lucas Luigi Lukas Maksim Malcolm Manuel Marcel Marek Mathias Mauricio Maurice Mehmet Mick Mohammad Musa Mustafa
Neville Niall Nikolai Norman Octavio Oleg Oleksandr Oskar Otto Pablo Paolo Pascal Patrik Pavel Percy Petr Petro Pieter
Piotr Quentin Rafael Rahul Raj Rajesh Ramon Raul Reginald Ricardo Roberto Rodrigo Roland Rolf Romain Rory Ruben Rupert
Sanjay Saul Sebastian Serge Sergio Seth Shane Shaun Sidney Silvio Sipho Soren Stefan Stewart Sunil Suresh Sven Tariq
Terence Tarik Thabo Theo Theodore Thierry Tiago Tobias Tomas Tomasz Travis Tyler Umar Usman Uwe Vasyl Vikram Vijay
Werner Wilfred Wilhelm Winston Wolfgang Yannick Yosef Youssef Yusuf Zachary Zbigniew
`;

export const WOMEN = `
Abigail Alice Alison Amanda Amber Amy Andrea Angela Ann Anna Anne Annie April Ashley Barbara Beth Betty Beverly Bridget
Caitlin Carol Caroline Catherine Charlotte Cheryl Chloe Christina Christine Claire Clara Cynthia Dana Deborah Debra
Denise Diana Diane Donna Dorothy Eleanor Elena Elizabeth Ellen Emily Emma Erin Eva Evelyn Fatima Fiona Frances Gabrielle
Georgia Gina Giorgia Gloria Grace Hannah Harriet Heather Heidi Helen Hillary Irene Isabel Jacinda Jackie Jane Janet Jean
Jennifer Jenny Jessica Jill Jo Joan Joanna Jodie Josephine Joyce Judith Judy Julia Julie Kamala Karen Kate Katherine
Kathleen Kathy Katie Kayleigh Kelly Kim Kimberly Kirsty Kristen Laura Lauren Leila Leslie Linda Lisa Liz Louise Lucy
Lynn Madison Margaret Maria Marie Marine Marisol Martha Mary Megan Melania Melissa Michelle Miriam Molly Monica Nancy
Naomi Natalie Natasha Nicola Nicole Nina Nora Olga Olivia Pamela Patricia Paula Penny Priti Priya Rachel Rebecca Robin
Rosa Rose Ruth Samantha Sandra Sara Sarah Sharon Sheila Shirley Sophia Sophie Stephanie Sue Susan Svetlana Tamara Tanya
Teresa Theresa Tina Ursula Valerie Vanessa Vera Victoria Virginia Wendy Yasmin Yvette Yvonne Zoe Ada Adele Adriana Agnes
Agnieszka Aisha Aileen Alexandra Alina Alma Amelia Amina Amira Ana Anastasia Angelina Anita Anneke Annette Annika
Antonia Aoife Astrid Audrey Ayesha Beatrice Beatriz Belinda Bernadette Bertha Bianca Billie Birgit Bonnie Brenda Bridie
Brigitte Camila Camilla Candice Carla Carmen Carrie Cecilia Celia Chiara Chantal Ciara Claudia Colette Consuelo Cora
Cordelia Corinne Daniela Danielle Daphne Deirdre Delia Dolly Dolores Dora Doreen Doris Edith Edna Eileen Elaine Eleni
Eliza Ella Elsa Elsie Emilia Erica Erika Esmeralda Esther Ethel Eunice Fatou Fernanda Francesca Francine Freda Freya
Frieda Gail Gemma Genevieve Geraldine Gertrude Gillian Giulia Glenda Gladys Graciela Greta Gwen Gwendolyn Hanna Hattie
Helena Helga Henrietta Hilda Hilary Ida Imogen Ines Inga Ingrid Ioana Irena Irina Isabella Isabelle Isla Ivana
Jacqueline Jana Janice Jayne Jeanette Jeanne Joana Jocelyn Josie Juana Juanita Juliet Juliette Kamila Karin Karina
Karolina Katarina Katerina Kathryn Katrina Katya Kirsten Kirstie Kerstin Lara Larissa Latoya Lea Leah Leanne Lena
Leonora Lesley Leticia Lilian Lillian Lina Lorna Lorraine Lotte Lucia Luisa Lydia Mabel Madeleine Magda Magdalena Maggie
Maja Malala Mandy Marcia Margaux Margarita Margery Margot Marian Marianne Marion Marjorie Marta Martina Matilda Maud
Maureen Mavis Maxine Meera Meredith Mia Mila Mildred Milena Millicent Mina Minnie Mirela Moira Muriel Myra Nadia Nadine
Nell Nellie Nerys Niamh Noreen Oksana Oona Orla Petra Philippa Phoebe Phyllis Pilar Polina Polly Rachael Ramona Raquel
Renata Renee Rhiannon Rhona Rita Roberta Rosalind Rosie Rowena Roxanne Sabine Sabrina Sadie Saoirse Selina Shauna Shona
Sian Sigrid Silvia Simone Sinead Siobhan Sofia Sonia Sonja Sonya Stella Svenja Sybil Sylvia Tabitha Tatiana Tessa Thelma
Ulrike Valentina Valeria Vivian Vivienne Wanda Wilhelmina Winifred Yolanda Yuki Zainab Zara Zofia Zsofia
`;

/** Relations, before a name between commas. */
export const KIN = `son daughter brother sister wife husband mother father child partner grandson granddaughter`;

/** Capitalised words behind a day that name something held or printed on it ("Sunday Mass", "Friday Prayers"). */
export const OF_DAYS = `
night morning afternoon evening mass service prayers school times mirror mail express telegraph post herald sun people
star sport tribune review independent world business magazine journal observer record league club market brunch lunch
january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday`;
