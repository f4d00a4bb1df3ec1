/**
 * Words of English adverts next to those of skill labels; the layout is that of the Italian titles: likeness, then words
 * that are all as near to each other. Written from knowledge of adverts, not from evaluation sentences.
 */
export const englishNearWords = `
0.8 manage supervise oversee lead handle coordinate direct run
0.7 manage plan organise organize administer
0.8 develop create build design produce
0.75 develop implement programming engineering
0.7 implement deploy apply introduce deliver
0.75 design plan
0.85 maintain service repair upkeep
0.75 maintain support
0.8 analyse analyze evaluate assess examine study investigate
0.85 analyse analyze analysis analytical analytics
0.8 monitor control check inspect track supervise
0.7 ensure guarantee maintain
0.75 ensure check
0.85 test verify check validate
0.85 troubleshoot solve resolve debug diagnose fix
0.8 problem issue
0.7 solve handle
0.8 use utilise utilize apply operate
0.75 operate run
0.85 help assist support aid
0.8 advise consult counsel recommend
0.8 teach train instruct educate coach mentor
0.75 coach support guide
0.85 train training
0.8 communicate speak present interact liaise
0.7 communicate report
0.8 report document record write
0.8 write draft prepare compose
0.85 documentation document
0.8 present presentation
0.85 negotiate negotiation
0.8 sell sales
0.8 buy purchase procure procurement
0.85 recruit hire recruitment staffing
0.8 staff personnel employee worker
0.85 staff team
0.75 colleague team coworker
0.85 teamwork team teams
0.7 collaborate cooperate work
0.85 collaborate cooperate collaboration cooperation
0.75 collaborate team
0.85 lead leadership leader
0.85 motivate motivation encourage inspire
0.75 independent independently autonomous autonomously self
0.75 responsibility responsible accountable
0.85 deadline deadlines schedule
0.75 stress pressure stressful
0.8 flexible flexibility adapt adaptable adaptability
0.75 flexible change
0.85 creative creativity creatively
0.75 creative innovative innovation
0.8 innovate innovation innovatively innovative
0.8 improve optimise optimize enhance improvement
0.85 improvement improve
0.8 continuous ongoing
0.8 efficient efficiency effectiveness
0.8 accurate accuracy precise attention detail
0.8 organised organized organise organize organisation organization
0.8 organisation organization company business enterprise corporate
0.85 customer client consumer guest
0.8 stakeholder partner
0.8 supplier vendor
0.75 relationship relation liaise
0.8 user customer
0.85 software application program system
0.85 programming coding program code development
0.8 software ict
0.85 ict computer technology digital
0.75 ict technical system
0.8 database data sql
0.85 web internet online website
0.8 frontend interface web
0.8 ui ux interface usability
0.75 interface user
0.8 cloud virtualisation
0.8 server network
0.85 security cyber cybersecurity
0.8 algorithm algorithms
0.85 ml machine
0.85 ai artificial
0.8 statistics statistical
0.8 architecture architectural
0.8 framework platform
0.8 agile scrum
0.75 methodology method approach
0.8 requirement specification need
0.8 lifecycle life
0.8 product goods merchandise
0.85 project projects
0.8 strategy strategic plan
0.8 policy rule guideline procedure
0.8 standard regulation compliance
0.8 compliance comply law regulation
0.8 law legal legislation
0.85 finance financial
0.8 budget cost financial
0.8 accounting bookkeeping account
0.8 invoice billing
0.8 price pricing
0.8 tax taxation
0.85 market marketing
0.8 advertise advertising promotion
0.8 brand branding
0.8 risk hazard
0.85 safety health
0.8 quality qa
0.8 warehouse storage stock inventory
0.8 logistics shipping transport distribution
0.8 transport drive vehicle
0.8 drive driving driver
0.8 truck lorry
0.8 clean cleaning cleanliness hygiene sanitation
0.8 cook cooking prepare
0.8 food meal dish
0.8 serve service
0.8 patient care
0.8 healthcare health medical
0.8 nurse nursing
0.8 child children youth
0.8 elderly older
0.8 machine machinery equipment
0.8 equipment tool device
0.8 install assemble set
0.85 installation install
0.85 build construct construction
0.8 electric electrical electricity
0.8 electronic electronics
0.8 mechanic mechanical
0.8 automate automation automated
0.8 manufacture manufacturing production fabricate
0.8 schematic drawing blueprint
0.8 cad draw drawing
0.8 photo photograph photography
0.8 image graphic picture
0.8 text document
0.8 translate translation
0.8 english language
0.8 foreign international
0.8 international global multicultural
0.8 culture cultural
0.8 decision decisions
0.8 goal objective target
0.8 research study investigate
0.8 experiment experimental
0.8 science scientific
0.8 math mathematics mathematical
0.8 microsoft office
0.8 excel spreadsheet
0.8 powerpoint presentation
0.8 phone telephone
0.8 mail email
`;
