// Real English children's titles for the sample school: titles, authors and ISBNs are facts; class numbers, prices and copy counts are ours.

/** Lines as in `chineseTitles`; a leading `*` marks a title that the Chinese-speaking school holds as well. Years are of first publication. */
export const englishTitles = `
B825|The Children's Book of Virtues||William J. Bennett|||68|3-4||1
B932|D'Aulaires' Book of Greek Myths||Ingri d'Aulaire, Edgar Parin d'Aulaire||1962|88|5-6||2|9780440406945
H163|Merriam-Webster Children's Dictionary|||||128|3-4|R|2
H316|Oxford Primary Dictionary||||2018|98|3-4|R|3
H313|Oxford Junior Illustrated Thesaurus||||2018|88|3-4|R|1
I712.82|A Light in the Attic||Shel Silverstein||1981|68|3-4||2
I712.82|Where the Sidewalk Ends||Shel Silverstein||1974|68|3-4||3
I561.82|A Child's Garden of Verses||Robert Louis Stevenson||1885|32|1-2||2
I561.82|Revolting Rhymes||Roald Dahl||1982|45|3-4||2
I561.84|Alice's Adventures in Wonderland||Lewis Carroll||1865|38|5-6||4
I561.84|Through the Looking-Glass||Lewis Carroll||1871|38|5-6||2
I561.84|Treasure Island||Robert Louis Stevenson||1883|36|5-6||4
I561.84|Kidnapped||Robert Louis Stevenson||1886|36|5-6||1
I561.84|Robinson Crusoe||Daniel Defoe||1719|38|5-6||3
I561.84|Gulliver's Travels||Jonathan Swift||1726|38|5-6||2
I561.84|Oliver Twist||Charles Dickens||1838|42|5-6||1
I561.84|A Christmas Carol||Charles Dickens||1843|28|5-6||2
I561.84|The Secret Garden||Frances Hodgson Burnett||1911|36|5-6||5
I561.84|A Little Princess||Frances Hodgson Burnett||1905|36|5-6||3
I561.84|The Railway Children||E. Nesbit||1906|36|5-6||2
I561.84|Five Children and It||E. Nesbit||1902|36|5-6||2
I561.84|Black Beauty||Anna Sewell||1877|32|5-6||3
I561.84|The Adventures of Sherlock Holmes||Arthur Conan Doyle||1892|38|5-6||3
I561.84|Swallows and Amazons||Arthur Ransome||1930|48|5-6||1
I561.84|Ballet Shoes||Noel Streatfeild||1936|42|5-6||1
I561.84|The Borrowers||Mary Norton||1952|42|3-4||2
I561.84|Tom's Midnight Garden||Philippa Pearce||1958|42|5-6||2
I561.84|The Famous Five: Five on a Treasure Island||Enid Blyton||1942|38|3-4||3
I561.84|The Famous Five: Five Go Adventuring Again||Enid Blyton||1943|38|3-4||2
I561.84|The Secret Seven||Enid Blyton||1949|38|3-4||2
I561.84|Carrie's War||Nina Bawden||1973|42|5-6||1
I561.84|Goodnight Mister Tom||Michelle Magorian||1981|45|5-6||2
I561.84|War Horse||Michael Morpurgo||1982|45|5-6||3
I561.84|Kensuke's Kingdom||Michael Morpurgo||1999|45|5-6||2
I561.84|Private Peaceful||Michael Morpurgo||2003|45|5-6||1
I561.84|Skellig||David Almond||1998|45|5-6||1
I561.84|Northern Lights||Philip Pullman||1995|52|5-6||2
*I561.84|Harry Potter and the Philosopher's Stone||J.K. Rowling|Bloomsbury|1997|68|5-6||5
*I561.84|Harry Potter and the Chamber of Secrets||J.K. Rowling|Bloomsbury|1998|68|5-6||3
I561.84|Harry Potter and the Prisoner of Azkaban||J.K. Rowling|Bloomsbury|1999|72|5-6||3
I561.84|Harry Potter and the Goblet of Fire||J.K. Rowling|Bloomsbury|2000|82|5-6||2
I561.84|The Lion, the Witch and the Wardrobe||C.S. Lewis||1950|48|5-6||4|9780064404990
I561.84|Prince Caspian||C.S. Lewis||1951|48|5-6||2
I561.84|The Voyage of the Dawn Treader||C.S. Lewis||1952|48|5-6||2
I561.84|The Hobbit||J.R.R. Tolkien||1937|58|5-6||2|9780547928227
I561.84|Varjak Paw||S.F. Said||2003|42|3-4||1
I561.84|Stig of the Dump||Clive King||1963|42|3-4||2
*I561.85|The Tale of Peter Rabbit||Beatrix Potter|Frederick Warne|1902|45|1-2|P|4
I561.85|The Tale of Squirrel Nutkin||Beatrix Potter|Frederick Warne|1903|45|1-2|P|2
I561.85|The Tale of Benjamin Bunny||Beatrix Potter|Frederick Warne|1904|45|1-2|P|2
*I561.85|We're Going on a Bear Hunt||Michael Rosen, Helen Oxenbury|Walker Books|1989|58|1-2|P|3
*I561.85|Guess How Much I Love You||Sam McBratney, Anita Jeram|Walker Books|1994|58|1-2|P|3
*I561.85|The Gruffalo||Julia Donaldson, Axel Scheffler|Macmillan|1999|58|1-2|P|4
*I561.85|Room on the Broom||Julia Donaldson, Axel Scheffler|Macmillan|2001|58|1-2|P|3
I561.85|The Snail and the Whale||Julia Donaldson, Axel Scheffler|Macmillan|2003|58|1-2|P|2
I561.85|Stick Man||Julia Donaldson, Axel Scheffler||2008|58|1-2|P|2
I561.85|Zog||Julia Donaldson, Axel Scheffler||2010|58|1-2|P|2
*I561.85|The Tiger Who Came to Tea||Judith Kerr||1968|58|1-2|P|2
I561.85|Mog the Forgetful Cat||Judith Kerr||1970|58|1-2|P|2
*I561.85|Dear Zoo||Rod Campbell||1982|48|1-2|P|2
I561.85|Elmer||David McKee||1968|58|1-2|P|3
I561.85|Not Now, Bernard||David McKee||1980|58|1-2|P|2
I561.85|Owl Babies||Martin Waddell, Patrick Benson|Walker Books|1992|58|1-2|P|2
I561.85|Can't You Sleep, Little Bear?||Martin Waddell, Barbara Firth|Walker Books|1988|58|1-2|P|2
I561.85|Farmer Duck||Martin Waddell, Helen Oxenbury|Walker Books|1991|58|1-2|P|2
I561.85|Gorilla||Anthony Browne||1983|58|1-2|P|2
I561.85|Voices in the Park||Anthony Browne||1998|58|3-4|P|2
I561.85|My Dad||Anthony Browne||2000|58|1-2|P|2
I561.85|Mr Gumpy's Outing||John Burningham||1970|58|1-2|P|2
I561.85|Rosie's Walk||Pat Hutchins||1968|52|1-2|P|2
I561.85|Handa's Surprise||Eileen Browne|Walker Books|1994|58|1-2|P|2
I561.85|Each Peach Pear Plum||Janet Ahlberg, Allan Ahlberg||1978|52|1-2|P|2
I561.85|The Jolly Postman||Janet Ahlberg, Allan Ahlberg||1986|88|1-2|P|1
I561.85|Lost and Found||Oliver Jeffers||2005|58|1-2|P|2
I561.85|How to Catch a Star||Oliver Jeffers||2004|58|1-2|P|2
I561.85|Burglar Bill||Janet Ahlberg, Allan Ahlberg||1977|58|1-2|P|1
I561.85|The Snowman||Raymond Briggs||1978|58|1-2|P|2
I561.88|Peter Pan||J.M. Barrie||1911|36|3-4||3
I561.88|The Wind in the Willows||Kenneth Grahame||1908|38|3-4||4
I561.88|Winnie-the-Pooh||A.A. Milne||1926|48|1-2||4
I561.88|The House at Pooh Corner||A.A. Milne||1928|48|1-2||2
I561.88|The Jungle Book||Rudyard Kipling||1894|36|5-6||3
I561.88|Just So Stories||Rudyard Kipling||1902|36|3-4||2
I561.88|A Bear Called Paddington||Michael Bond||1958|45|3-4||4
I561.88|Paddington Helps Out||Michael Bond||1960|45|3-4||2
I561.88|Mary Poppins||P.L. Travers||1934|45|3-4||2
*I561.88|Charlie and the Chocolate Factory||Roald Dahl||1964|45|3-4||5|9780142410318
I561.88|Charlie and the Great Glass Elevator||Roald Dahl||1972|45|3-4||2
*I561.88|Matilda||Roald Dahl||1988|48|3-4||5|9780142410370
*I561.88|The BFG||Roald Dahl||1982|48|3-4||4|9780142410387
I561.88|James and the Giant Peach||Roald Dahl||1961|45|3-4||3
I561.88|Fantastic Mr Fox||Roald Dahl||1970|38|3-4||4
I561.88|The Twits||Roald Dahl||1980|38|3-4||3
I561.88|The Witches||Roald Dahl||1983|48|3-4||2
I561.88|George's Marvellous Medicine||Roald Dahl||1981|38|3-4||2
I561.88|Danny the Champion of the World||Roald Dahl||1975|45|3-4||2
I561.88|Esio Trot||Roald Dahl||1990|38|1-2||2
I561.88|The Sheep-Pig||Dick King-Smith||1983|42|3-4||2
I561.88|The Iron Man||Ted Hughes||1968|42|3-4||2
I561.88|The Worst Witch||Jill Murphy||1974|42|3-4||2
I561.88|How to Train Your Dragon||Cressida Cowell||2003|48|3-4||3
I561.88|Watership Down||Richard Adams||1972|52|5-6||1
I565.84|The Little Prince||Antoine de Saint-Exupéry||1943|42|5-6||5
I565.84|Twenty Thousand Leagues Under the Sea||Jules Verne||1870|42|5-6||3
I565.84|Around the World in Eighty Days||Jules Verne||1872|38|5-6||3
I565.84|Little Nicholas||René Goscinny, Jean-Jacques Sempé||1959|45|3-4||2
I565.85|The Story of Babar||Jean de Brunhoff||1931|58|1-2|P|2
I522.84|Heidi||Johanna Spyri||1881|38|3-4||3
I516.84|Emil and the Detectives||Erich Kästner||1929|42|3-4||2
I516.84|The Neverending Story||Michael Ende||1979|58|5-6||2
I516.84|Momo||Michael Ende||1973|52|5-6||1
I516.84|Inkheart||Cornelia Funke||2003|58|5-6||1
I516.88|Grimms' Fairy Tales||Jacob Grimm, Wilhelm Grimm||1812|42|1-2||4
I532.84|Pippi Longstocking||Astrid Lindgren||1945|45|3-4||4
I532.84|Karlsson on the Roof||Astrid Lindgren||1955|45|3-4||1
I532.88|The Wonderful Adventures of Nils||Selma Lagerlöf||1906|45|5-6||2
I531.88|Finn Family Moomintroll||Tove Jansson||1948|45|3-4||2
I531.88|Comet in Moominland||Tove Jansson||1946|45|3-4||2
I534.88|Fairy Tales||Hans Christian Andersen||1835|42|3-4||4
I546.88|The Adventures of Pinocchio||Carlo Collodi||1883|38|3-4||3
I563.85|Miffy||Dick Bruna||1955|38|1-2|P|2
I611.85|Possum Magic||Mem Fox, Julie Vivas||1983|58|1-2|P|2
I611.85|Animalia||Graeme Base||1986|78|3-4|P|2
I611.85|The Arrival||Shaun Tan||2006|98|5-6|P|1
I711.84|Anne of Green Gables||L.M. Montgomery||1908|42|5-6||4
I711.84|Anne of Avonlea||L.M. Montgomery||1909|42|5-6||1
*I712.84|Charlotte's Web||E.B. White, Garth Williams||1952|48|3-4||6|9780064400558
*I712.84|Stuart Little||E.B. White, Garth Williams||1945|48|3-4||3|9780064400565
I712.84|The Trumpet of the Swan||E.B. White||1970|48|3-4||2
I712.84|The Adventures of Tom Sawyer||Mark Twain||1876|38|5-6||5
I712.84|Adventures of Huckleberry Finn||Mark Twain||1884|42|5-6||2
I712.84|The Prince and the Pauper||Mark Twain||1881|38|5-6||2
I712.84|Little Women|Part One;Part Two|Louisa May Alcott||1868|45|5-6||2
I712.84|The Wonderful Wizard of Oz||L. Frank Baum||1900|38|3-4||4
I712.84|The Call of the Wild||Jack London||1903|36|5-6||2
I712.84|White Fang||Jack London||1906|38|5-6||2
I712.84|Little House in the Big Woods||Laura Ingalls Wilder||1932|45|3-4||3
I712.84|Little House on the Prairie||Laura Ingalls Wilder||1935|45|3-4||3
I712.84|On the Banks of Plum Creek||Laura Ingalls Wilder||1937|45|3-4||1
I712.84|The Cricket in Times Square||George Selden, Garth Williams||1960|45|3-4||3
I712.84|Mr. Popper's Penguins||Richard Atwater, Florence Atwater||1938|42|3-4||3
I712.84|The Boxcar Children||Gertrude Chandler Warner||1924|42|3-4||2
I712.84|Ramona the Pest||Beverly Cleary||1968|42|3-4||2
I712.84|Ramona Quimby, Age 8||Beverly Cleary||1981|42|3-4||2
I712.84|The Mouse and the Motorcycle||Beverly Cleary||1965|42|3-4||2
I712.84|Dear Mr. Henshaw||Beverly Cleary||1983|42|5-6||2
I712.84|Tales of a Fourth Grade Nothing||Judy Blume||1972|42|3-4||2
I712.84|Island of the Blue Dolphins||Scott O'Dell||1960|45|5-6||3
I712.84|Hatchet||Gary Paulsen||1986|45|5-6||3
I712.84|My Side of the Mountain||Jean Craighead George||1959|45|5-6||1
I712.84|Julie of the Wolves||Jean Craighead George||1972|45|5-6||1
I712.84|Number the Stars||Lois Lowry||1989|45|5-6||3
I712.84|The Giver||Lois Lowry||1993|48|5-6||2
I712.84|Bridge to Terabithia||Katherine Paterson||1977|45|5-6||2
I712.84|A Wrinkle in Time||Madeleine L'Engle||1962|48|5-6||2|9780312367541
I712.84|From the Mixed-Up Files of Mrs. Basil E. Frankweiler||E.L. Konigsburg||1967|45|5-6||2
I712.84|The Westing Game||Ellen Raskin||1978|45|5-6||1
*I712.84|Holes||Louis Sachar||1998|48|5-6||3
I712.84|Because of Winn-Dixie||Kate DiCamillo||2000|45|3-4||2
I712.84|The Tale of Despereaux||Kate DiCamillo||2003|48|3-4||2
I712.84|The Miraculous Journey of Edward Tulane||Kate DiCamillo||2006|48|3-4||3
*I712.84|Wonder||R.J. Palacio||2012|58|5-6||4|9780375869020
I712.84|The Invention of Hugo Cabret||Brian Selznick||2007|98|5-6||1
I712.84|Diary of a Wimpy Kid||Jeff Kinney||2007|58|3-4||4
I712.84|Diary of a Wimpy Kid: Rodrick Rules||Jeff Kinney||2008|58|3-4||2
I712.84|The Lightning Thief||Rick Riordan||2005|58|5-6||3
I712.84|Magic Tree House: Dinosaurs Before Dark||Mary Pope Osborne||1992|32|1-2||4|9780679824114
I712.84|Magic Tree House: The Knight at Dawn||Mary Pope Osborne||1993|32|1-2||3
I712.84|Magic Tree House: Mummies in the Morning||Mary Pope Osborne||1993|32|1-2||2
I712.84|Sideways Stories from Wayside School||Louis Sachar||1978|42|3-4||2
I712.84|The Phantom Tollbooth||Norton Juster, Jules Feiffer||1961|48|5-6||2
I712.84|Where the Red Fern Grows||Wilson Rawls||1961|45|5-6||1
I712.84|Sarah, Plain and Tall||Patricia MacLachlan||1985|42|3-4||2
I712.84|Shiloh||Phyllis Reynolds Naylor||1991|42|3-4||1
*I712.85|The Very Hungry Caterpillar||Eric Carle||1969|58|1-2|P|5|9780399226908
*I712.85|Brown Bear, Brown Bear, What Do You See?||Bill Martin Jr., Eric Carle||1967|58|1-2|P|4
I712.85|The Grouchy Ladybug||Eric Carle||1977|58|1-2|P|2
*I712.85|Where the Wild Things Are||Maurice Sendak||1963|58|1-2|P|4|9780060254926
*I712.85|Goodnight Moon||Margaret Wise Brown, Clement Hurd||1947|52|1-2|P|3|9780064430173
I712.85|The Runaway Bunny||Margaret Wise Brown, Clement Hurd||1942|52|1-2|P|2
*I712.85|Green Eggs and Ham||Dr. Seuss|Random House|1960|58|1-2|P|3|9780394800165
*I712.85|The Cat in the Hat||Dr. Seuss|Random House|1957|58|1-2|P|3|9780394800011
I712.85|One Fish Two Fish Red Fish Blue Fish||Dr. Seuss|Random House|1960|58|1-2|P|2
I712.85|The Lorax||Dr. Seuss|Random House|1971|62|1-2|P|2
I712.85|Horton Hears a Who!||Dr. Seuss|Random House|1954|62|1-2|P|2
*I712.85|The Giving Tree||Shel Silverstein||1964|62|1-2|P|3|9780060256654
*I712.85|No, David!||David Shannon||1998|58|1-2|P|3
I712.85|David Goes to School||David Shannon||1999|58|1-2|P|2
I712.85|The Snowy Day||Ezra Jack Keats||1962|58|1-2|P|3
I712.85|Make Way for Ducklings||Robert McCloskey||1941|58|1-2|P|2
I712.85|Blueberries for Sal||Robert McCloskey||1948|58|1-2|P|2
I712.85|Caps for Sale||Esphyr Slobodkina||1940|52|1-2|P|2
I712.85|Corduroy||Don Freeman||1968|52|1-2|P|2
I712.85|Curious George||H.A. Rey||1941|58|1-2|P|3
I712.85|Madeline||Ludwig Bemelmans||1939|58|1-2|P|2
I712.85|Mike Mulligan and His Steam Shovel||Virginia Lee Burton||1939|58|1-2|P|1
I712.85|The Little House||Virginia Lee Burton||1942|58|1-2|P|1
I712.85|Millions of Cats||Wanda Gág||1928|52|1-2|P|1
I712.85|The Story of Ferdinand||Munro Leaf, Robert Lawson||1936|52|1-2|P|2
I712.85|Chicka Chicka Boom Boom||Bill Martin Jr., John Archambault||1989|58|1-2|P|2
I712.85|If You Give a Mouse a Cookie||Laura Numeroff, Felicia Bond||1985|58|1-2|P|2
I712.85|Don't Let the Pigeon Drive the Bus!||Mo Willems||2003|58|1-2|P|3
I712.85|Knuffle Bunny||Mo Willems||2004|58|1-2|P|2
I712.85|Frederick||Leo Lionni||1967|58|1-2|P|2
I712.85|Swimmy||Leo Lionni||1963|58|1-2|P|2
I712.85|Tuesday||David Wiesner||1991|62|1-2|P|1
I712.85|Strega Nona||Tomie dePaola||1975|58|1-2|P|1
I712.85|Sylvester and the Magic Pebble||William Steig||1969|58|1-2|P|2
I712.85|Doctor De Soto||William Steig||1982|58|1-2|P|2
I712.85|The Napping House||Audrey Wood, Don Wood||1984|58|1-2|P|2
I712.85|Click, Clack, Moo: Cows That Type||Doreen Cronin, Betsy Lewin||2000|58|1-2|P|2
I712.85|Stone Soup||Jon J Muth||2003|58|1-2|P|1
I712.85|Dragons Love Tacos||Adam Rubin, Daniel Salmieri||2012|58|1-2|P|2
I712.85|The Day the Crayons Quit||Drew Daywalt, Oliver Jeffers||2013|62|1-2|P|2
*I712.85|Frog and Toad Are Friends||Arnold Lobel||1970|38|1-2||3|9780064440202
I712.85|Frog and Toad Together||Arnold Lobel||1972|38|1-2||2
I712.85|Little Bear||Else Holmelund Minarik, Maurice Sendak||1957|38|1-2||2
I712.85|Amelia Bedelia||Peggy Parish||1963|38|1-2||2
I712.86|The Story of My Life||Helen Keller||1903|36|5-6||2
J11|The Usborne Art Treasury||Rosie Dickins||2006|98|3-4||1
K109|A Little History of the World||E.H. Gombrich||1936|62|5-6||2
K82|Who Was Albert Einstein?||Jess Brallier||2002|38|3-4||2
K835|The Diary of a Young Girl||Anne Frank||1947|45|5-6||2
N49|The Magic School Bus at the Waterworks||Joanna Cole, Bruce Degen|Scholastic|1986|45|3-4|P|3
N49|The Magic School Bus Inside the Earth||Joanna Cole, Bruce Degen|Scholastic|1987|45|3-4|P|2
N49|The Magic School Bus Lost in the Solar System||Joanna Cole, Bruce Degen|Scholastic|1990|45|3-4|P|2
N49|The Way Things Work||David Macaulay||1988|168|5-6|R|1
O1-49|The Number Devil||Hans Magnus Enzensberger||1997|58|5-6||2
Q-49|My Family and Other Animals||Gerald Durrell||1956|48|5-6||1
Z228.1|DK Children's Encyclopedia||DK|DK|2017|198|3-4|R|1
Z228.1|The Kingfisher Children's Encyclopedia||||2012|188|3-4|R|1
Z62|National Geographic Kids|July 2026;August 2026;September 2026||National Geographic|2026|25|3-4|S|1
Z62|The Week Junior|18 September 2026;25 September 2026||||15|5-6|S|1
Z62|Highlights for Children|August 2026;September 2026|||2026|28|3-4|S|1
`;
