/**
 * First names met in Italian job centres: Italian ones, and those of the larger communities from abroad. Folded, lower
 * case. A list is never complete: names are also found by the words around them, and by being unknown words in capitals.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `abramo achille ada adalgisa adamo adele adelina adelmo adolfo adriana adriano agata agnese agostina agostino alan alba alberta alberto
  aldo alessandra alessandro alessia alessio alex alexandra alfio alfonsina alfonso alfredo alice alina alma alvaro amalia amanda ambra ambrogio
  amedeo amelia amerigo amilcare ana anastasia andrea andreina angela angelica angelina angelo anita anna annabella annalisa annamaria annarita
  annunziata anselmo antonella antonello antonia antonietta antonina antonino antonio arianna armando arnaldo aroldo arturo asia assunta attilio
  augusta augusto aurelia aurelio aurora azzurra barbara bartolomeo basilio battista beatrice benedetta benedetto beniamino benito bernardo
  berta bianca biagio bice brando brenda brigida bruna brunella bruno calogero camilla camillo carla carlo carlotta carmela carmelo carmen carmine
  carola carolina caterina catia cecilia celeste celestino cesare cesira chantal chiara cinzia cira ciro clara clarissa claudia claudio clelia
  clemente clementina clotilde concetta consuelo corinna corrado cosimo cosima costantino costanza cristian cristiana cristiano cristina
  dafne dalia dalila damiana damiano daniela daniele danilo dante daria dario davide debora deborah delia denis denise desiree diana diego dina dino
  dolores domenica domenico donata donatella donato dora doriana doriano edda edgardo edoardo egidio elda elena eleonora elia eliana elio elisa
  elisabetta elsa elvira emanuela emanuele emilia emiliana emiliano emilio emma ennio enrica enrico enza enzo ercole erica erika ermanno ermelinda
  ernesta ernesto eros ester ettore eugenia eugenio eva evelina ezio fabiana fabiano fabio fabiola fabrizia fabrizio fausta fausto federica federico
  felice felicia ferdinando fernanda fernando fiammetta filippa filippo filomena fiorella fiorenza fiorenzo flaminia flavia flavio flora floriana
  fortunata fortunato franca francesca francesco franco fulvia fulvio gabriele gabriella gaetana gaetano gaia gaspare gavino gemma gennaro genoveffa
  gerardo germana germano gessica ghita giacinta giacinto giacoma giacomo giada giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi
  gianmarco gianmaria gianna gianni gianpaolo gilda gilberto gina gino gioacchino gioia giordana giordano giorgia giorgio giovanna giovanni
  girolamo gisella giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giusi giusy giusto gloria graziana graziano graziella grazia
  greta guendalina guglielmo guido iacopo ida ignazio igor ilaria ilario ileana immacolata imma ines innocenzo iolanda irene iris irma isa isabella
  isacco isidoro italo ivan ivana ivano ivo jacopo jessica jonathan katia kevin ketty lamberto lara laura lauretta lavinia lea leandro leda lella leo
  leonarda leonardo leone leonora leopoldo letizia lia liana libera libero licia lidia liliana lina lino linda lisa livia livio lorena lorenza lorenzo
  loretta loredana loris luana luca lucia luciana luciano lucio lucrezia ludovica ludovico luigi luigia luigina luisa luisella luna maddalena mafalda
  manfredi manlio manola manuel manuela mara marcella marcello marco margherita maria mariacristina mariagrazia marialuisa mariangela marianna mariano
  mariarosa maricla mariella marika marilena marina marino mario marisa marta martina martino massimiliano massimo matilde matteo mattia maura
  maurizia maurizio mauro melania melissa mercedes mia micaela michela michele micol milena milva mimma mimmo miranda mirco mirella miriam mirko mirna
  modesto moira monia monica morena moreno morgana nadia natale natalia natalina natascia nazario nella nello nerina nevio nicandro niccolo nicla nico
  nicola nicole nicoletta nicolo nilde nina nino noemi nora norberto norma novella nunzia nunzio odette ofelia olga olimpia olindo olivia omar omero
  onofrio oreste orlando ornella orsola ortensia oscar osvaldo otello ottavia ottavio ottone palma palmira pamela paola paolina paolo pasquale
  pasqualina patrizia patrizio penelope petra pia piera pierangelo pierfrancesco piergiorgio pierina pierluigi piero pierpaolo pietro pina pino pio
  primo priscilla prospero quinto quirino rachele raffaela raffaele raffaella ramona raimondo rebecca regina remo renata renato renzo riccarda riccardo
  rina rino rita roberta roberto rocco rodolfo romana romano romeo romina romolo rosa rosalba rosalia rosalinda rosangela rosanna rosaria rosario
  rosetta rosina rossana rossella ruben ruggero sabina sabino sabrina salvatore salvina samanta samantha samuel samuele sandra sandro santa santi
  santina santino santo sara sarah saverio savina savino sebastiana sebastiano selene selma selvaggia serafina serafino serena sergio severino sharon
  sibilla silvana silvano silverio silvia silvio simona simone simonetta sofia sonia speranza stefania stefano stella susanna sveva tania tancredi
  tatiana tea teresa teodora teodoro terenzio tiberio tilde tina tino tiziana tiziano tobia tommaso tonia tonino tullia tullio ubaldo ugo ulisse
  umberto urbano ursula valentina valentino valeria valerio vanessa vanda vania vasco vera veronica vilma vincenza vincenzo viola violetta virginia
  virgilio vita vitale vito vittoria vittorio viviana vladimiro walter wanda wilma ylenia yuri zaira zeno zita zoe
  ionut ion ioan ioana gheorghe vasile nicolae nicu mihai mihaela mihail andrei andreea cristi cristina florin florentina florica adrian adriana daniela
  elena marius mariana marian alexandru alexandra bogdan catalin catalina claudiu cornel corina costel costin dan dana diana doina dorin dorina dragos
  dumitru emil eugen gabriel gabriela george georgiana iulia iulian iuliana laurentiu liliana liviu loredana lucian lucica luminita madalina magdalena
  marcel maricica mircea mirela monica nelu oana octavian ovidiu paul petru petre radu ramona raluca razvan rodica roxana sanda sebastian simion sorin
  sorina stefan stelian teodor tudor valentin valeriu vasilica veronica victor victoria viorel viorica violeta vlad zamfira
  agim alban albana alket altin anila ardian arben arta artan besnik blerim bledar brikena dritan drita edlira edmond elda elona elton endrit enkeleda
  ermal erion fatmir fatos flutura gentian gezim genta hasan ilir ina jeta kastriot klodian ledina leonora liri luan lule majlinda mimoza mirjeta
  mira nexhmije rovena sokol shpresa skender valbona vjollca xhevdet ylli zana
  abdel abdelkader abdellah abderrahim abdou abdul abdullah abdoulaye adil ahmad ahmed aicha aisha ali amadou amal amina amine anas anwar asma ayoub
  aziz aziza bilal boubacar brahim cheikh dalal driss fadoua faisal fatima fatimata fatma fatoumata fouad ghita habib hafida hafsa hakim halima hamid
  hamza hanane hanan hassan hassna hicham houda hussein ibrahim ibrahima idris idrissa ikram ilham imane imran ismail issa jamal jamila kamal karim
  karima kenza khadija khadim khaled khalid laila lamine latifa leila loubna mahmoud malika mamadou maria mariam mariama mehdi meryem modou mohamed
  mohammad mohammed mouhamed moussa mostafa mustafa mustapha nabil nadir naima najat nawal nora nour omar othman ousmane oussama rachid rachida rahma
  rania rashid rida saad said saida salah salif salima salma samir samira sana sanaa sara seydou sidi sofiane soufiane soukaina soumia souad tarik tarek
  widad yasmin yasmine yassine younes youssef yusuf zahra zakaria zineb zouhair
  aliou babacar bamba binta bintou coumba demba djibril fallou fanta fode hawa kadiatou khady lassana maimouna malick mame mbaye modibo ndeye oumar
  oumou papa pape rokhaya seynabou souleymane tidiane adama awa blessing chidi chinedu chioma chinwe emeka endurance esther faith favour festus friday
  godwin grace joy kelechi kingsley loveth mercy ngozi nkechi obinna okechukwu osas osagie patience peace precious prince promise queen sunday uche
  victory abena afia akosua akua ama comfort kofi kojo kwabena kwadwo kwaku kwame yaa yaw selamawit tesfaye abebe alemayehu tigist yonas hiwet senait
  olena oksana olha oleksandr oleksiy oleh andriy anatoliy bohdan dmytro halyna hanna ihor inna iryna ivanna kateryna khrystyna larysa lesya
  liubov liudmyla lyudmyla lyuba maksym marichka mariya maryna mykhailo mykola nadiya nataliia nataliya natalya olexandra orysya petro roman ruslan
  serhiy stepan svitlana taras tetiana tetyana valentyna vasyl viktor viktoriia viktoriya vira volodymyr yana yaroslav yaroslava yevhen yuliia yuliya
  yuriy zoya alexei alexey aleksandr dmitri ekaterina elizaveta galina irina ludmila lyudmila mikhail natalia natasha nadezhda oleg olga pavel sergei
  svetlana tamara tatjana valentina vladimir zinaida veaceslav vitalie snejana
  aleksandra agnieszka andrzej anna barbara beata bozena danuta dorota ewa grazyna grzegorz halina iwona jacek jadwiga jan janina jerzy joanna jolanta
  jozef katarzyna krystyna krzysztof leszek magda magdalena malgorzata marek marta mateusz miroslaw monika pawel piotr renata slawomir stanislaw
  tadeusz teresa tomasz urszula wieslaw wojciech zbigniew zofia bojan branka dejan dragan dragana goran ivica jelena jovana marija milan milica miodrag
  mirjana nebojsa nenad nikola predrag radmila sanja slavica slobodan snezana tijana vesna zeljko zoran georgi hristo ivaylo petar plamen rumen stoyan
  carlos jose juan luis miguel jorge pedro manuel rafael ricardo roberto rosario alejandra alejandro angelica beatriz blanca carmen catalina cecilia
  consuelo diego edwin eduardo elizabeth esperanza estela felipe fernanda flor francisco freddy gladys gloria gonzalo guadalupe gustavo hector hernan
  ines jaime javier jenny jesus jhon johanna julio karina leidy leonel lourdes luz magaly marcela marcos maribel marisol marlene martha maximo mayra
  mercedes milagros mirian nancy nelly nelson norma olinda pablo paola patricia pilar ramiro raul rocio rosa ruth santiago segundo sergio silvia sonia
  soledad teresa vicente wilmer wilson ximena yolanda yuri zulma joao paulo tiago thiago joana luiza marcia rosangela vanderlei wagner
  wei li jing xiao hong ming hui yan ling xin yu lin qing jun feng ying mei fang chen haoran jie jia xia yong qiang na ting dan
  gurpreet harpreet jaspreet manpreet kuldeep baljit balwinder gurdeep gurwinder harjit harjinder jagdeep jaswinder kamaljit karamjit kulwinder lakhwinder
  mandeep navdeep parminder paramjit rajwinder ranjit sandeep satnam simran sukhdeep sukhwinder surjit amandeep amrit amarjit arun anil ajay kumar rajesh
  ramesh suresh sunil sanjay priya pooja anita sunita rani kaur singh rahul ravi vijay deepak
  rahim karim rashed shahin jahangir mizan rubel rana sohel hossain islam nasrin shirin salma sumon tareq asif imran irfan kashif muhammad naveed nadeem
  saeed shahid shabnam sobia tahir tariq usman waqas waseem yasir zafar zahid bushra rabia saima sadia nimal kumara nuwan chaminda dilani dilrukshi
  sanduni kasun lasantha priyantha ruwan sampath thilini upul chathura
  ariel arnel bernadette cherry cristy danilo divina edgar erlinda evangeline ferdinand gemma imelda jasmin jennifer jerome jessie jocelyn joel josefina
  joselito leonora liezl lorna lourdes marites maricel marilou michelle myrna nenita noel rodel rodrigo rogelio rolando ronaldo rosalie rosemarie
  rowena rey wilfredo
  michael john david james robert william peter thomas mark daniel andrew richard charles christopher steven brian mary jennifer linda susan karen
  christine emily jane julie kate helen alice margaret claire sophie nathalie isabelle jean pierre michel philippe francois jacques louis marie catherine
  christophe didier etienne fabrice florence gerard guillaume julien karine laurent lucie ludovic nicolas olivier pascal sandrine stephanie sylvie thierry
  valerie veronique vincent hans jurgen klaus wolfgang dieter heike ursula ingrid petra sabine anja
  mehmet mustafa ayse fatma hatice emine zeynep murat emre kemal yilmaz reza mohsen hossein farid fariba maryam parisa shirin nasser ahmadreza gulnara
  aida arash behrouz bahram azar feven samuel eden mebrahtu haile berhane tsegay filmon robel yohannes`
    .split(/\s+/)
    .filter((name) => name.length > 1),
);

/** First names that are also words, places or days: alone at the start of a line they are words. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  `guido remo ivo alba ambra asia aurora azzurra bianca celeste chiara clemente costanza domenica felice fortunata franco gemma gioia giusto gloria grazia
  iris italo italia letizia libera libero luce luna marina marino massimo mercedes mia modesto natale norma novella olimpia palma papa perla pia
  pina pino pio prima primo prospero queen quinto regina rocco romana romano romeo rosa rosario santa santi santo sandy segundo selvaggia sole speranza stella
  urbano vera viola violetta virginia vita vitale vittoria grace joy faith favour mercy patience peace precious prince promise sunday
  friday blessing comfort endurance victory mark li na dan yan fang hui lin ling yu jun wei jie chen islam rani kaur singh ama hong ming
  ti alma sana pilar luz flor cherry florence rita said jan ion paul pape mame tina dora ina edda arta mira leone gaia serena
  diana tea angelo angela natalia campo rana rey fatma mara moreno costante leo tina gina dea nora bruno bruna fausto italo santina genta eden`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
