/** Words people use in their own language for the programme's terms: `= Italian term`, then by language, ` / ` between them. */
export const GLOSSARY = `
= disoccupato
en unemployed / jobless / out of work / without a job / unemployed person / laid off
es desempleado / desempleada / parado / parada / cesante / sin trabajo / sin empleo / desocupado
fr chômeur / chômeuse / sans emploi / sans travail / sans boulot
ro șomer / somer / șomeră / șomerul / șomerului / fără loc de muncă / fara serviciu / fără lucru
uk безробітний / безробітна / безробітного / безробітним / без роботи
ar عاطل / العاطل / بدون عمل / بلا عمل / عاطل عن العمل / بطال
= disoccupati
en unemployed people / the unemployed
es desempleados / parados / los cesantes
fr chômeurs / demandeurs d'emploi
ro șomeri / someri / șomerii / șomerilor / somerilor
uk безробітні / безробітних / безробітним
ar عاطلون / العاطلون / العاطلين / عاطلين عن العمل
= disoccupati di lunga durata
en long-term unemployed / unemployed for years
es desempleados de larga duración / parados de larga duración
fr chômeurs de longue durée
ro șomeri de lungă durată / someri de lunga durata / șomeri pe termen lung
uk тривало безробітні / тривалих безробітних / безробітна вже два роки
ar العاطلون لفترة طويلة / عاطل منذ سنوات / العاطلين الدائمين
= disoccupazione
en unemployment
es desempleo / paro / cesantía / desocupación
fr chômage
ro șomaj / somaj / șomajul / șomajului
uk безробіття / безробіттям
ar بطالة / البطالة
= indennità di disoccupazione NASpI
en unemployment benefit / unemployment benefits / dole
es subsidio de desempleo / prestación por desempleo / seguro de paro / cobro el paro
fr allocation chômage / indemnité de chômage / je touche le chômage
ro ajutor de șomaj / ajutor de somaj / indemnizație de șomaj / indemnizatia de somaj
uk допомога по безробіттю / допомогу по безробіттю / допомоги по безробіттю / виплати по безробіттю
ar إعانة البطالة / تعويض البطالة / منحة البطالة / إعانة بطالة
= sussidio
en benefit / benefits / allowance / welfare payment
es ayuda / ayudas / subsidio / bono / subvención
fr aide / allocation / prestation / aides
ro ajutor / ajutoare / ajutorul / indemnizație / indemnizatie / subvenție
uk допомога / допомогу / допомоги / виплата / виплату / виплати / виплат / соцвиплата
ar إعانة / الإعانة / مساعدة / المساعدة / منحة / إعانات / مساعدات
= ammortizzatore sociale
en income support / wage support / social safety net
es ayuda económica / apoyo a los ingresos
fr amortisseur social / soutien au revenu
ro sprijin de venit / amortizor social
uk підтримка доходу / соціальний амортизатор
ar دعم الدخل / ممتص صدمات اجتماعي / شبكة أمان
= cassa integrazione
en short-time work / short time / wage supplementation / furlough / furloughed / wage guarantee fund
es ERTE / reducción de jornada / suspensión temporal
fr chômage technique / chômage partiel / activité partielle
ro șomaj tehnic / somaj tehnic / șomajul tehnic
uk неповний робочий час / вимушений простій / каса інтеграції / касі інтеграції / простою
ar صندوق تكملة الأجور / تكملة الأجور / كاسا انتغراسيوني / البطالة الجزئية / كاسا إنتيغراتسيوني
= integrazione salariale
en wage integration / wage top-up
es complemento salarial
fr complément de salaire
ro completare salarială / completare salariala
uk доплата до зарплати / надбавка до зарплати
ar تكملة الأجر / مكمل الراتب
= riduzione dell'orario
en reduced hours / hours cut / cut in working hours / shorter hours
es reducción de horas / nos bajaron la jornada / jornada reducida
fr réduction d'horaire / temps réduit
ro reducerea programului / program redus / ore reduse / redus programul
uk скорочення годин / скоротили години / скорочений робочий час / скорочення робочого часу
ar تخفيض ساعات العمل / خفضوا ساعاتنا / تقليص الساعات / تخفيض الساعات
= costanza di rapporto di lavoro
en still employed / still on contract / on the payroll
es todavía contratado / sigo contratado / con contrato
fr encore salarié / toujours sous contrat / encore employés
ro încă angajat / inca angajat / sunt încă sub contract / am contract
uk ще працюю за контрактом / нас ще не звільнили / досі влаштований
ar ما زلت موظفاً / ما زلنا موظفين / لا يزال بعقد
= lavoratori sospesi
en suspended workers / suspended from work
es trabajadores suspendidos / suspendidos
fr salariés suspendus / travailleurs suspendus
ro lucrători suspendați / lucratori suspendati / muncitori suspendați / muncitorii suspendati
uk відсторонені працівники / відсторонених працівників / тимчасово відсторонені
ar العمال الموقوفون / عمال موقوفون / موقوفون عن العمل / للعمال الموقوفين
= reddito di cittadinanza
en citizenship income / citizen's income / basic income
es renta de ciudadanía / ingreso ciudadano / renta básica
fr revenu de citoyenneté / revenu citoyen / RSA italien
ro venit de cetățenie / venitul de cetatenie / venit minim
uk дохід громадянства / доходу громадянства / гарантований дохід
ar دخل المواطنة / دخل المواطنين / منحة المواطنة
= centro per l'impiego
en job centre / job center / employment centre / employment center / employment office / jobcentre
es oficina de empleo / centro de empleo / bolsa de trabajo / oficina de trabajo / oficina del paro
fr centre pour l'emploi / bureau de l'emploi / agence pour l'emploi / Pôle emploi / France Travail / FOREM / ORP
ro centru de ocupare / centrul pentru ocupare / centrul pentru locuri de munca / agenție de muncă / agentia de munca / bursa locurilor de muncă / ajofm / centrului de ocupare
uk центр зайнятості / центру зайнятості / центрі зайнятості / центром зайнятості / біржа праці / біржі праці
ar مركز التشغيل / مركز تشغيل / مكتب العمل / مكتب التشغيل / بمركز التشغيل / لمركز التشغيل / مركز الشغل
= centri per l'impiego
en job centres / employment centres / job centers
es oficinas de empleo / centros de empleo
fr centres pour l'emploi / agences pour l'emploi
ro centre de ocupare / centrele pentru ocupare / centrelor
uk центри зайнятості / центрів зайнятості / центрах зайнятості / центрам зайнятості
ar مراكز التشغيل / مراكز تشغيل / مكاتب العمل
= sportello
en desk / counter / help desk
es ventanilla / mostrador
fr guichet / guichets
ro ghișeu / ghiseu / ghișeul / ghișee / ghiseele
uk віконце / віконця / пункт прийому
ar شباك / الشباك
= sportelli temporanei
en temporary desks / pop-up desks
es ventanillas temporales
fr guichets temporaires
ro ghișee temporare / ghisee temporare
uk тимчасові віконця / тимчасових віконець
ar مكاتب مؤقتة / شبابيك مؤقتة
= punto informativo
en information point / info point
es punto de información / punto informativo
fr point d'information / point info
ro punct informativ / punct de informare / punctului informativ
uk інформаційний пункт / інформпункт / інформаційному пункті / інформаційного пункту
ar نقطة المعلومات / نقطة معلومات / نقطة إعلام
= punti informativi
en information points / info points
es puntos de información / puntos informativos
fr points d'information / points info
ro puncte informative / punctele de informare / punctelor de informare
uk інформаційні пункти / інформпункти / інформпунктів / інформаційних пунктів
ar نقاط المعلومات / نقاط معلومات / لنقاط المعلومات
= servizi per il lavoro
en employment services / job services
es servicios de empleo / servicios para el trabajo
fr services pour l'emploi / services de l'emploi
ro servicii de muncă / servicii pentru munca / servicii de ocupare
uk послуги зайнятості / послуг зайнятості / служби зайнятості
ar خدمات العمل / خدمات التشغيل / الخدمات
= operatore accreditato
en accredited operator / accredited body / accredited agency / private agency
es operador acreditado / entidad acreditada / agencia privada
fr opérateur accrédité / organisme accrédité / organisme agréé
ro operator acreditat / operatorii acreditați / operatori acreditati / privați acreditați
uk акредитований оператор / акредитовані оператори / акредитованих операторів / приватне агентство / агенція
ar مشغّل معتمد / المشغّلون المعتمدون / جهة معتمدة / مشغل خاص / المعتمدين
= accreditati alla formazione
en accredited training provider / training providers / training school
es academia / escuela de formación / centro de formación
fr organismes de formation / centre de formation
ro școală de formare / scoala de formare / centru de cursuri
uk акредитовані школи / навчальний заклад / центр навчання
ar مركز التكوين / مدرسة تكوين / مركز تدريب معتمد
= operatore
en operator / case worker / officer
es funcionario / operador / técnico / el que me atiende
fr opérateur / agent / l'employé du centre
ro operator / operatorul / funcționar / functionarul
uk оператор / оператора / працівник центру / оператором
ar موظف / الموظف / المسؤول
= consulente
en adviser / advisor / counsellor / consultant
es asesor / asesora / consultor / orientador
fr conseiller / conseillère / consultant
ro consilier / consilierul / consultant / consilierului
uk консультант / консультанта / радник / порадник
ar مستشار / المستشار / المرشد / مرشد
= percorso
en path / pathway / track
es recorrido / camino / itinerario / itinerarios
fr parcours / chemin / filière
ro traseu / traseul / traseului / parcurs / drum / trasee
uk шлях / шляху / шляхи / маршрут / напрям
ar مسار / المسار / مسارات / المسارات / طريق
= percorsi
en paths / pathways
= Dote Unica Lavoro
en single work grant / work voucher
es dote única trabajo / cheque para el trabajo
fr dote unique travail / bon pour l'emploi
ro dotă unică muncă / bon de munca
uk єдиний ваучер на роботу / ваучер на роботу
ar الدوتي أونيكا لافورو / منحة العمل الموحدة
= politica attiva
en active policy / active labour policy
es política activa
fr politique active
ro politică activă / politica activa
uk активна політика / активної політики
ar السياسة النشيطة / سياسة نشطة
= politiche attive
en active policies / active labour market policies
es políticas activas
fr politiques actives
ro politici active / politicile active / politicilor active
uk активна політика праці / активні заходи / активних заходів
ar السياسات النشيطة / سياسات العمل النشطة / السياسات
= reinserimento occupazionale
en job reintegration / back to work
es reinserción laboral / volver a trabajar
fr réinsertion professionnelle / retour à l'emploi
ro reintegrare în muncă / reintegrare in munca / reangajare
uk повернення на роботу / повернення до роботи
ar إعادة الإدماج المهني / العودة إلى العمل / إعادة الإدماج
= inserimento lavorativo
en getting a job / job placement / placement
es inserción laboral / conseguir trabajo / conseguir empleo / colocación
fr insertion / embauche / trouver un emploi / placement
ro integrare în muncă / integrare in munca / angajare / angajarea / găsirea unui loc de muncă
uk працевлаштування / працевлаштуванням / влаштування на роботу / знайти роботу
ar الإدماج المهني / إيجاد عمل / التوظيف / توظيف
= aggiornamento
en upskilling / refresher course / refresher training
es actualización / ponerse al día / curso de actualización
fr mise à niveau / perfectionnement / recyclage
ro actualizare / perfecționare / perfectionare / curs de perfecționare
uk підвищення кваліфікації / курс підвищення
ar تحديث المهارات / تحسين المستوى / دورة تحديث
= riqualificazione
en reskilling / retraining / retrained
es recualificación / reconversión / cambiar de oficio / aprender otro oficio
fr reconversion / requalification / changer de métier
ro recalificare / recalificarea / recalificat / reconversie profesională / schimb meseria / schimbare de meserie
uk перекваліфікація / перекваліфікації / перекваліфікацію / перенавчання / змінити професію / нова професія
ar إعادة التأهيل / إعادة تأهيل / تغيير المهنة / تعلم مهنة جديدة / التأهيل
= formazione
en training / course / courses / classes
es formación / capacitación / curso / cursos
fr formation / cours / stage de formation
ro formare / formarea / curs / cursul / cursuri / cursurile / instruire
uk навчання / курс / курси / курсів / курсу
ar تكوين / التكوين / تدريب / التدريب / دورة / دورات / الدورات
= ore di formazione
en training hours / hours of training / course hours
es horas de formación / horas de curso / horas de capacitación
fr heures de formation / heures de cours
ro ore de curs / ore de formare / orele de curs / orelor de formare
uk години навчання / годин навчання / скільки годин
ar ساعات التدريب / ساعات التكوين / كم ساعة
= durata massima
en maximum length / how long at most / no longer than
es duración máxima / cuánto dura / como máximo
fr durée maximale / combien de temps / au maximum
ro cel mult / maxim / cât durează / cat tine / durata maximă
uk максимум / щонайбільше / як довго / тривалість
ar الحد الأقصى / كحد أقصى / المدة القصوى / كم تدوم
= competenze
en skills / competences / abilities
es competencias / habilidades
fr compétences / savoir-faire
ro competențe / competente / competențele / abilități
uk навички / навичок / вміння / компетенції
ar كفاءات / مهارات / المهارات / مهاراتي
= competenze digitali
en digital skills / computer skills
es competencias digitales / informática
fr compétences numériques / numérique / informatique
ro competențe digitale / competente digitale / calculator
uk цифрові навички / цифрових навичок / комп'ютер
ar المهارات الرقمية / مهارات رقمية / الحاسوب
= competenze di base
en basic skills / reading and writing
es competencias básicas / leer y escribir
fr compétences de base / lire et écrire
ro competențe de bază / competente de baza
uk базові навички / базових навичок / читати й писати
ar المهارات الأساسية / القراءة والكتابة
= orientamento
en guidance / career guidance
es orientación
fr orientation
ro orientare / orientarea / orientării
uk орієнтація / орієнтації / профорієнтація
ar توجيه / التوجيه / إرشاد
= orientamento specialistico
en specialist guidance / specialised guidance
es orientación especializada
fr orientation spécialisée / orientation approfondie
ro orientare specialistică / orientare specialistica
uk спеціалізована орієнтація / спеціалізованої орієнтації
ar التوجيه المتخصص / للتوجيه المتخصص
= valutazione assessment
en skills assessment / skills check / evaluation
es evaluación / evaluación de competencias
fr bilan / bilan de compétences / évaluation
ro evaluare / evaluarea / evaluării
uk оцінювання / оцінка навичок / оцінки навичок
ar تقييم / التقييم / تقييم الكفاءات
= certificato
en certificate / certified / diploma
es certificado / diploma / certificados
fr certificat / certifié / attestation
ro certificat / certificatul / certificate / diplomă / diploma
uk сертифікат / сертифіката / сертифікати / диплом
ar شهادة / الشهادة / شهادات
= micro credenziali
en micro credentials / microcredentials / digital badge / badge
es microcredenciales / insignia digital
fr micro-certifications / badge numérique / badges
ro microcredențiale / microcredentiale / insignă digitală / insigna digitala
uk мікрокваліфікації / цифровий значок / цифрового значка
ar شهادات مصغرة / الشهادات المصغرة / شارة رقمية
= profilazione
en profiling / profile
es perfilación / perfil
fr profilage
ro profilare / profilarea / profilării
uk профілювання / профілюванням
ar التصنيف / تصنيف
= tutoraggio
en tutoring / tutor / mentoring
es tutoría / tutor
fr tutorat / tuteur
ro tutore / tutorat / îndrumare / indrumare
uk тьютор / наставник / тьюторський супровід
ar تأطير / مرافق / مرافقاً
= accompagnamento
en support / accompaniment
es acompañamiento / acompañar / seguimiento
fr accompagnement / accompagner / suivi
ro însoțire / insotire / însoțirea / sprijin
uk супровід / супроводу / підтримка / веде мене
ar مرافقة / المرافقة / متابعة / المتابعة
= Patto di Servizio
en service agreement / service pact
es pacto de servicio
fr pacte de service
ro pact de servicii / pactul de servicii / pactului de servicii
uk договір про послуги / договору про послуги
ar ميثاق الخدمة / ميثاق خدمة / عقد الخدمة
= Patto per il Lavoro
en work pact / employment pact / pact for work
es pacto por el trabajo / pacto de trabajo
fr pacte pour l'emploi / pacte de travail
ro pact pentru muncă / pactul pentru munca / pactului pentru muncă
uk договір про працю / трудовий пакт / договір про роботу
ar ميثاق العمل / ميثاق الشغل
= Patto per l'inclusione sociale
en social inclusion pact
es pacto de inclusión social
fr pacte d'inclusion sociale
ro pact de incluziune / pact de incluziune socială
uk договір про соціальну інклюзію
ar ميثاق الإدماج الاجتماعي
= DID dichiarazione di immediata disponibilità
en declaration of availability / declaration of immediate availability / online declaration
es declaración de disponibilidad / declaración de disponibilidad inmediata
fr déclaration de disponibilité / déclaration de disponibilité immédiate
ro declarație de disponibilitate / declaratie de disponibilitate / declarația de disponibilitate
uk заява про готовність до роботи / заяву про готовність до роботи / декларація готовності
ar التصريح بالاستعداد الفوري للعمل / تصريح الاستعداد / إعلان التوافر
= appuntamento
en appointment / meeting
es cita / turno / reunión
fr rendez-vous / rdv / entretien
ro programare / programarea / programării / întâlnire / intalnire / întâlnirea
uk прийом / зустріч / прийому / зустрічі / запис
ar موعد / الموعد / مواعيد / لقاء
= prenotazione
en booking / book an appointment / reserve
es pedir cita / sacar turno / reservar
fr prendre rendez-vous / réserver / réservation
ro rezervare / fac programare / iau o programare
uk записатися / запис на прийом / забронювати
ar حجز / حجز موعد / أحجز
= convocazione
en call-in / called in / summons / invitation
es citación / convocatoria / me citaron
fr convocation / convoqué
ro convocare / convocarea / chemare / m-au chemat
uk виклик / виклику / викликали / повідомлення
ar استدعاء / الاستدعاء / دعوة / الاستدعاءات
= colloquio
en interview
es entrevista
fr entretien / entrevue
ro interviu / interviul / discuție
uk співбесіда / співбесіди / співбесіді / розмова
ar مقابلة / المقابلة / حوار
= assenza ingiustificata
en absence / missed appointment / didn't show up / no-show / unjustified absence
es ausencia / faltar / no presentarse / no fui a la cita / ausencia injustificada
fr absence / absence injustifiée / raté le rendez-vous / ne pas venir
ro absență / absenta / absențe / absența nejustificată / n-am venit / lipsit / lipseai
uk неявка / неявку / неявки / не прийшла / не прийшов / без поважної причини
ar غياب / الغياب / لم أحضر / الغياب بدون عذر / تخلفت عن الموعد
= sanzione
en sanction / penalty / punishment
es sanción / castigo / multa
fr sanction / punition / amende / pénalité
ro sancțiune / sanctiune / sancțiuni / sancțiunea / pedeapsă / pedeapsa / amendă
uk санкція / санкції / санкцію / покарання / штраф
ar عقوبة / العقوبة / غرامة / جزاء
= obblighi
en obligations / duties / requirements
es obligaciones / deberes
fr obligations / devoirs
ro obligații / obligatii / obligațiile / îndatoriri
uk обов'язки / обов'язків / зобов'язання
ar التزامات / الالتزامات / واجبات / واجبي
= impegni
en commitments / promises
es compromisos / lo que firmé
fr engagements / promesses
ro angajamente / angajamentele / promisiuni
uk зобов'язання / обіцянки / дотримання зобов'язань
ar التزاماتي / التعهدات / وعود
= offerta congrua
en suitable job offer / suitable offer / reasonable offer
es oferta adecuada / oferta de trabajo adecuada
fr offre convenable / offre d'emploi convenable
ro ofertă potrivită / oferta potrivita / oferta congruă / ofertă adecvată
uk підходяща пропозиція роботи / пропозиція роботи / пропозиції роботи / відповідна пропозиція
ar عرض عمل مناسب / العرض المناسب / عرض مناسب
= mancata accettazione
en refused the offer / turned down / refusal / refuse
es rechazar / rechacé / rechazo / decir que no
fr refus / refuser / j'ai refusé / dire non
ro refuz / refuzul / am refuzat / refuzat / nu accept
uk відмова / відмови / відмову / відмовився / відмовилася / відхилив
ar رفض / رفضت / رفض العرض / الرفض
= esonero
en exemption / exempt
es exención / exonerado
fr dispense / exonération
ro scutire / scutit / scutirea
uk звільнення від обов'язків / звільнений від
ar إعفاء / معفى / الإعفاء
= assegno di ricollocazione
en relocation allowance / relocation cheque / reemployment voucher
es cheque de recolocación / asignación de recolocación
fr allocation de reclassement / chèque de reclassement
ro alocație de reangajare / alocatie de reangajare / cec de reangajare
uk чек на працевлаштування / чек на пошук роботи / допомога на перевлаштування
ar شيك إعادة التوظيف / منحة إعادة التوظيف
= ricollocazione
en relocation / reemployment / outplacement
es recolocación / reubicación / reinserción
fr reclassement
ro relocare / relocarea / reangajare / reangajarea
uk перевлаштування / нове працевлаштування
ar إعادة التوظيف / إعادة توظيف / إعادة تشغيل
= ricollocazione collettiva
en collective relocation / collective outplacement / relocation of the whole firm
es recolocación colectiva / reubicación colectiva
fr reclassement collectif
ro relocare colectivă / relocarea colectiva / reangajare colectivă
uk колективне перевлаштування / колективного перевлаштування / колективне працевлаштування
ar إعادة التوظيف الجماعي / إعادة توظيف جماعية
= crisi aziendale
en company crisis / firm in trouble / firm in crisis / company in difficulty / plant closure
es crisis de empresa / empresa en crisis / la empresa cierra / la fábrica cierra
fr entreprise en crise / entreprise en difficulté / crise d'entreprise / boîte en crise
ro firmă în criză / firma in criza / criza firmei / crize de firmă / firme în criză / firmelor in criza / închiderea fabricii
uk криза підприємства / кризи підприємств / кризових підприємств / фірма в кризі / підприємство в кризі / закриття підприємства
ar أزمة الشركة / شركة في أزمة / أزمات الشركات / الشركات المتأزمة / إغلاق المصنع
= procedura fallimentare
en bankrupt / bankruptcy / insolvent
es quiebra / bancarrota / quebró / concurso de acreedores
fr faillite / en faillite / dépôt de bilan / liquidation
ro faliment / falimentul / a dat faliment / insolvență / insolventa
uk банкрутство / банкрут / збанкрутувала / банкрутства
ar إفلاس / الإفلاس / أفلست
= amministrazione straordinaria
en court administration / extraordinary administration
es administración judicial
fr redressement judiciaire / administration judiciaire
ro administrare extraordinară / administrare judiciara / administrator judiciar
uk судове управління / судове адміністрування / арбітражний керуючий
ar الإدارة القضائية / حراسة قضائية
= esuberi
en redundancies / layoffs / lay-offs / laid off / redundant
es despidos / despedidos / excedentes / me despidieron / recorte de personal
fr licenciements / licenciement économique / suppressions de postes / viré / licencié
ro concedieri / concedierea / concediați / concediati / dat afară / dat afara / dați afară / disponibilizați
uk скорочення / скорочень / звільнення / звільнили / звільнені / звільнень
ar تسريح / التسريح / فائض العمال / طردوني / سرحوني / الطرد / صرف العمال
= cessazione attività
en closing down / shutting down / closure
es cierre / cese de actividad
fr fermeture / cessation d'activité
ro închidere / inchidere de activitate / se închide
uk закриття / закривають
ar إغلاق / توقف النشاط
= accordo sindacale
en union agreement / trade union agreement / collective agreement
es acuerdo sindical / acuerdo con el sindicato
fr accord syndical / accord avec les syndicats
ro acord sindical / acordul sindical / acord cu sindicatul / acordului
uk угода з профспілкою / угоди з профспілкою / угоді з профспілкою / профспілкова угода / профспілкової угоди
ar اتفاق نقابي / الاتفاق النقابي / اتفاق مع النقابة
= organizzazioni sindacali
en trade unions / unions / union
es sindicato / sindicatos
fr syndicat / syndicats
ro sindicat / sindicatul / sindicate / sindicatele / sindicatelor
uk профспілка / профспілки / профспілок / профспілкою
ar نقابة / النقابة / نقابات / النقابات
= parti sociali
en social partners
es interlocutores sociales / patronal
fr partenaires sociaux
ro parteneri sociali / partenerii sociali / patronate
uk соціальні партнери / соціальних партнерів
ar الشركاء الاجتماعيون / الشركاء الاجتماعيين
= capofila
en lead partner / leader / lead body
es líder / cabeza de fila / el que dirige
fr chef de file / pilote
ro lider / liderul / conducătorul
uk лідер / головний у мережі / очолює
ar قائد الشبكة / رئيس الشبكة / القائد
= reti per il lavoro
en network / work networks / networks for work
es redes de trabajo / redes para el trabajo
fr réseaux pour l'emploi
ro rețele pentru muncă / retele pentru munca
uk мережі для роботи / мережі для працевлаштування
ar شبكات العمل / شبكات من أجل العمل
= rete
en network / networks
es red / redes
fr réseau / réseaux
ro rețea / retea / rețeaua / reteaua / rețele / retele / rețelei / rețelelor
uk мережа / мережі / мережу / мереж
ar شبكة / الشبكة / شبكات / الشبكات
= partenariato
en partnership / partners
es socios / partenariado
fr partenariat / partenaires
ro parteneriat / parteneri / partenerii
uk партнерство / партнери / партнерів
ar شراكة / الشراكة / شركاء / الشركاء
= destinatari
en recipients / who can take part / eligible people / target group
es destinatarios / quién puede participar
fr destinataires / qui est concerné / qui peut participer
ro destinatari / destinatarii / cine poate participa / cine poate intra
uk одержувачі / отримувачі / для кого / хто може брати участь
ar المستهدفون / من يستطيع المشاركة / المعنيون
= beneficiari
en beneficiaries / participants
es beneficiarios / participantes
fr bénéficiaires / participants
ro beneficiari / beneficiarii / beneficiarul / beneficiarilor
uk учасники / учасників / отримувач / отримувачів
ar المستفيدون / مستفيد / المستفيدين / المستفيد
= donne
en women / woman
es mujeres / mujer
fr femmes / femme
ro femei / femeile / femeie / femeilor
uk жінки / жінок / жінка / жінкам
ar نساء / النساء / امرأة
= donne inattive
en inactive women / housewife / stay-at-home mother
es amas de casa / mujeres inactivas
fr femmes au foyer / femmes inactives
ro femei inactive / casnică / casnica / stau acasă cu copiii
uk домогосподарка / неактивні жінки / неактивних жінок / домогосподарки
ar ربة بيت / ربات البيوت / النساء غير النشيطات / غير العاملات
= giovani
en young people / youngsters / youth
es jóvenes / chicos / muchachos
fr jeunes
ro tineri / tinerii / tinerilor / tânăr
uk молодь / молоді / молоддю / юнаки
ar شباب / الشباب / شبان
= under 30
en under thirty / below 30
es menores de 30 / menores de treinta
fr moins de 30 ans / moins de trente ans
ro sub 30 de ani / sub treizeci
uk до 30 років / молодші за тридцять
ar تحت الثلاثين / أقل من ثلاثين سنة
= NEET
en NEETs / not studying and not working / no school no job
es ninis / ni estudia ni trabaja
fr ni en emploi ni en études / ni études ni boulot / ni école ni travail
ro nici nu învață nici nu muncește / nu invata si nu munceste
uk не вчиться і не працює / не вчаться й не працюють
ar لا يدرس ولا يشتغل / خارج الدراسة والعمل
= over 55
en older workers / over 55s / over fifty-five
es mayores de 55 / mayor de cincuenta y cinco
fr plus de 55 ans / seniors / âgés
ro peste 55 de ani / trecut de 55
uk старші 55 / понад 55 років / кому за 55
ar فوق الخامسة والخمسين / كبار السن / أكثر من خمسة وخمسين
= persone con disabilità
en disabled people / people with disabilities / disabled / disability / wheelchair
es personas con discapacidad / discapacitados / discapacitado / minusválido / discapacidad
fr personnes handicapées / handicapé / handicapés / handicap / situation de handicap
ro persoane cu dizabilități / persoane cu dizabilitati / handicap / persoanelor cu dizabilități / persoane cu handicap
uk люди з інвалідністю / людей з інвалідністю / інвалідність / людям з інвалідністю / інвалідністю / інвалід
ar ذوو الإعاقة / ذوي الإعاقة / معاق / المعاقين / إعاقة / الأشخاص ذوو الإعاقة
= collocamento mirato
en targeted placement / placement for the disabled
es colocación dirigida / oficina de discapacitados
fr placement ciblé / placement des handicapés
ro plasare țintită / plasarea persoanelor cu handicap
uk цільове працевлаштування / служба для людей з інвалідністю
ar التوظيف الموجه / تشغيل المعاقين
= lavoratori fragili
en fragile workers / vulnerable workers / vulnerable
es trabajadores frágiles / vulnerables
fr travailleurs fragiles / vulnérables
ro lucrători fragili / lucratori fragili / vulnerabili
uk вразливі працівники / вразливих працівників / вразливий / вразливі категорії
ar العمال الضعفاء / العمال الهشون / هش
= autonomi
en self-employed / freelance / freelancer / own business
es autónomo / autónomos / por cuenta propia / cuentapropista
fr indépendant / indépendants / auto-entrepreneur / à mon compte
ro liber-profesionist / liber profesionist / independenți / pe cont propriu / lucrător independent
uk самозайнятий / самозайнята / самозайняті / самозайнятих / ФОП
ar عمل حر / العمل الحر / لحسابي الخاص / أصحاب العمل الحر / مستقل
= redditi molto bassi
en very low income / low income / working poor / earn almost nothing
es ingresos muy bajos / gano muy poco / sueldo bajo
fr très bas revenu / petit revenu / revenu très faible
ro venituri foarte mici / venit mic / venituri mici / câștig foarte puțin / castig putin
uk дуже низький дохід / дуже низькі доходи / дуже низьким доходом / мізерний дохід
ar دخل منخفض جداً / دخل ضعيف / الدخل المنخفض / أكسب القليل
= partita IVA
en VAT number / sole trader
es número de IVA / facturo
fr numéro de TVA / auto-entrepreneurs
ro partida IVA / cod de TVA
uk свій рахунок ПДВ / ФОП
ar رقم ضريبي / بارتيتا إيفا
= inattivi
en inactive people / not looking for a job / economically inactive
es inactivos / inactivo / los que no buscan trabajo
fr inactifs / inactif / ne cherche pas de travail
ro inactivi / inactivii / inactivilor / nu caută de lucru
uk неактивні / неактивних / неактивним / не шукає роботи
ar غير النشيطين / غير نشيط / لا يبحث عن عمل
= bisogni complessi
en complex needs / complicated problems / many problems
es necesidades complejas / muchas dificultades
fr besoins complexes / gros problèmes
ro nevoi complexe / probleme multe
uk складні потреби / складними потребами / складними проблемами
ar احتياجات معقدة / الاحتياجات المعقدة / مشاكل كثيرة
= cura
en caregiving / caring duties / look after / carer
es cuidado / cuidar / cuido a mi madre / cuidar a los hijos
fr soins / je m'occupe d'un proche / aidant / garde d'enfants
ro îngrijire / ingrijire / am grijă de / am grija de
uk догляд / догляду / доглядаю / доглядальниця
ar رعاية / الرعاية / أعتني بأمي / العناية
= conciliazione
en work-life balance / childcare
es conciliación / guardería
fr conciliation / garde des enfants / crèche
ro conciliere / creșă / copii mici
uk поєднання роботи й сім'ї / дитячий садок
ar التوفيق بين العمل والأسرة / حضانة الأطفال
= svantaggio
en disadvantaged / disadvantage
es desfavorecidos / desventaja
fr défavorisés / désavantage
ro dezavantajate / dezavantajat / dezavantaj
uk вразливі / вразливого становища / незахищені
ar محرومون / المحرومة / الفئات المحرومة
= mercato del lavoro
en labour market / job market
es mercado laboral / mercado de trabajo
fr marché du travail / marché de l'emploi
ro piața muncii / piata muncii / pieței muncii
uk ринок праці / ринку праці
ar سوق العمل / سوق الشغل
= provincia
en province / county
es provincia
fr province / département
ro provincie / provincia / provinciei / județ / judet
uk провінція / провінції / провінцію / провінціях
ar مقاطعة / المقاطعة / محافظة / مقاطعتي
= province
en provinces
es provincias
fr provinces
ro provincii / provinciile / provinciilor
uk провінції / провінцій / провінціями
ar المقاطعات / مقاطعات
= Comune
en municipality / town hall / town council / city council
es municipio / ayuntamiento / alcaldía
fr mairie / commune / municipalité
ro primărie / primaria / primăria / comună / primăriei
uk комуна / комуни / комуні / мерія / громада
ar بلدية / البلدية / للبلدية
= Regione
en region / regional government
es región
fr région
ro regiune / regiunea / regiunii
uk область / області / регіон / регіону
ar إقليم / الإقليم / الجهة / المنطقة
= Terzo settore
en charity / charities / non-profit / voluntary sector
es asociaciones / ONG / tercer sector
fr associations / tiers secteur / ONG
ro asociații / asociatii / ONG / asociație
uk громадські організації / асоціації / благодійні
ar جمعيات / الجمعيات / القطاع الثالث
= imprese
en companies / firms / employers
es empresas / empresa / compañías
fr entreprises / boîte / sociétés
ro firme / firma / firmele / firmelor / companii / întreprinderi
uk підприємства / підприємств / підприємство / фірми / фірма / компанії
ar شركات / الشركات / شركة / شركتي / مؤسسات
= personale
en staff / workforce / employees
es personal / empleados / gente que trabaja
fr personnel / agents / effectif
ro personal / personalul / angajați / angajati / angajații / personalului
uk персонал / персоналу / працівники / працівників / співробітники
ar موظفون / الموظفون / الموظفين / عدد الموظفين
= datore di lavoro
en employer / boss
es empleador / patrón / jefe
fr employeur / patron
ro angajator / angajatorul / patron / șef
uk роботодавець / роботодавця / начальник
ar صاحب العمل / رب العمل / المشغل
= assunzione
en hiring / recruitment / hired
es contratación / contratar
fr embauche / recrutement
ro angajare / angajarea
uk найм / прийом на роботу
ar توظيف / التوظيف / التشغيل
= incentivi
en incentives / subsidies / hiring bonus
es incentivos / ayudas a la contratación
fr incitations / aides à l'embauche
ro stimulente / stimulentele / ajutor la angajare
uk пільги / стимули / заохочення
ar حوافز / الحوافز
= auto-imprenditorialità
en start a business / self-employment
es montar el propio negocio / emprender
fr créer son entreprise / auto-entrepreneuriat
ro afacere proprie / deschiderea unei afaceri
uk своя справа / відкрити свою справу
ar مشروع خاص / إنشاء مشروع
= risorse
en money / funds / budget / resources / funding
es dinero / plata / fondos / presupuesto / recursos
fr argent / sous / fonds / budget / ressources
ro bani / banii / fonduri / fondurile / buget / bugetul / resurse
uk гроші / грошей / кошти / коштів / бюджет / бюджету / фінансування
ar أموال / المال / ميزانية / الميزانية / موارد / تمويل / التمويل
= euro
en euros
es euros
fr euros
ro euro / de euro
uk євро
ar يورو / اليورو
= obiettivo
en target / goal / objective
es objetivo / meta / metas
fr objectif / but
ro obiectiv / obiectivul / țintă / tinta / ținta / scopul
uk ціль / цілі / мета / показник
ar هدف / الهدف / أهداف
= soglia
en threshold / limit / ceiling
es umbral / tope / límite
fr plafond / seuil
ro prag / pragul / limită / plafon
uk поріг / межа / ліміт
ar سقف / الحد / العتبة
= scadenza
en deadline / by when / expiry
es plazo / fecha límite / vencimiento
fr échéance / date limite / délai
ro termen / termenul / termenului / până când / pana cand / scadență
uk термін / строк / терміну / до якої дати / кінцевий термін
ar أجل / الأجل / الموعد النهائي / مهلة / المهلة
= termine
en time limit / within how many days
es en cuántos días / dentro de
fr sous combien de jours / dans quel délai
ro în câte zile / in cate zile
uk за скільки днів / протягом скількох днів
ar خلال كم يوماً / في كم يوم
= approvato
en approved / validated
es aprobado / aprobada
fr approuvé / validé
ro aprobat / aprobată / validat / aprobă
uk затверджено / затверджений / затверджена / схвалено
ar موافق عليه / معتمد / تمت المصادقة
= in vigore
en in force / valid
es vigente / en vigor
fr en vigueur
ro în vigoare / in vigoare / valabil
uk чинний / чинна / діє / набути чинності
ar ساري المفعول / سارية / حيز التنفيذ
= proposta
en proposal / just a proposal
es propuesta
fr proposition
ro propunere / propunerea
uk пропозиція / пропозиції / за пропозицією
ar اقتراح / مقترح / الاقتراح
= legge
en law / act
es ley
fr loi
ro lege / legea / legii
uk закон / закону / законів
ar قانون / القانون / القوانين
= decreto
en decree
es decreto
fr décret
ro decret / decretul / decretului
uk декрет / декрету / указ / указу
ar مرسوم / المرسوم / المراسيم
= delibera
en resolution
es resolución
fr délibération
ro hotărâre / hotararea / hotărârea
uk постанова / постанови / постанові
ar قرار / القرار
= convenzione
en agreement / contract / convention
es convenio / convención
fr convention / accord
ro convenție / conventie / convenția / convenției
uk угода / угоди / конвенція / угоду
ar اتفاقية / الاتفاقية / اتفاقيات
= governance
en governance / steering
es gobernanza
fr gouvernance
ro guvernanță / guvernanta
uk управління / управлінням
ar حوكمة / الحوكمة
= intelligenza artificiale
en artificial intelligence / AI / robots
es inteligencia artificial / robots / IA
fr intelligence artificielle / IA
ro inteligență artificială / inteligenta artificiala / roboții / robotii
uk штучний інтелект / штучного інтелекту / ШІ
ar الذكاء الاصطناعي / ذكاء اصطناعي / الآلات
= dati personali
en personal data / private data / my data
es datos personales / mis datos
fr données personnelles / mes infos privées
ro date personale / datele mele / datelor personale
uk персональні дані / мої дані / даними
ar بيانات شخصية / البيانات الشخصية / بياناتي
= rendicontare
en report costs / billing / bill
es rendir cuentas / justificar gastos
fr rendre des comptes / justifier les dépenses
ro deconta / raporta cheltuieli
uk звітувати / звіт про витрати
ar تقديم الحسابات / تقرير النفقات
= remunerati
en paid / payment / reimbursed
es pagados / les pagan / remunerados
fr payés / rémunérés / touchent de l'argent
ro plătiți / platiti / plata / plătite / plățile
uk оплачують / оплата / платять / оплачуються
ar يُدفع / مدفوع / أجر / تعويض
= livelli essenziali delle prestazioni
en essential levels / minimum service level
es niveles esenciales
fr niveaux essentiels / minimum de services
ro niveluri esențiale / niveluri esentiale / nivelurile esențiale
uk обов'язкові рівні послуг / базові рівні послуг / обов'язковим рівням
ar المستويات الأساسية / الحد الأدنى من الخدمات
= gratuito
en free / free of charge
es gratis / sin costo
fr gratuit
ro gratis / gratuit / gratuită
uk безкоштовно / безплатно
ar مجاني / بالمجان / مجانا
= lingua
en language / bad Italian
es idioma / mi italiano es malo
fr langue / je parle mal italien
ro limba / limbă / nu vorbesc bine italiana
uk мова / погано знаю італійську
ar لغة / لا أتكلم الإيطالية جيداً
= curriculum
en CV / résumé
es hoja de vida / currículum
fr CV
ro CV
uk резюме
ar سيرة ذاتية / السيرة الذاتية
= stage
en internship / traineeship
es pasantía / prácticas
fr stage / apprentissage
ro practică / stagiu
uk стажування
ar تربص / تدريب عملي
`;
