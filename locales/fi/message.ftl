### Milestones of a journey

milestone-announced = Pakettiasi valmistellaan lähetystä varten
    .body = Paketillesi on luotu pakettikortti. Voit seurata pakettia heti, kun se on kuljetusyhtiöllä.
milestone-shipped = Pakettisi on matkalla
    .body = Pakettisi on kuljetusyhtiöllä. Voit seurata sen matkaa milloin tahansa.
milestone-left-origin = Pakettisi on lähtenyt lähtömaasta
    .body = Pakettisi on lähtenyt maasta, josta se lähetettiin, ja on matkalla luoksesi.
milestone-in-customs = Pakettisi on tulliselvityksessä
    .body = Tulli tarkastaa pakettiasi. Sinun ei tarvitse tehdä mitään juuri nyt.
milestone-customs-papers = Tulli tarvitsee asiakirjoja paketistasi
    .body = Tulli tarvitsee tietoja tai asiakirjoja, ennen kuin se vapauttaa pakettisi. Katso seurantasivulta tai kysy kuljetusyhtiöltä, mitä puuttuu.
milestone-duties-due = Paketistasi on maksettava tulleja tai veroja
    .body = Tullit tai verot on maksettava, ennen kuin Tulli vapauttaa pakettisi. Maksa vain kuljetusyhtiölle tai Tullille ja vain niiden omien virallisten kanavien kautta.
milestone-customs-released = Tulli on vapauttanut pakettisi
    .body = Tulliselvitys on valmis. Pakettisi jatkaa matkaansa luoksesi.
milestone-arrived-in-country = Pakettisi on saapunut kohdemaahan
    .body = Pakettisi on nyt maassa, johon se lähetettiin. Seuraavaksi se valmistellaan jakelua varten.
milestone-out-for-delivery = Pakettisi on jakelussa
    .body = Kuljetusyhtiö on tuomassa pakettia sinulle.
milestone-delivery-failed = Pakettiasi ei voitu toimittaa
    .body = Seurantasivulta näet, yrittääkö kuljetusyhtiö uudelleen tai mistä voit noutaa paketin.
milestone-ready-for-pickup = Pakettisi on noudettavissa
    .body = Ota mukaan henkilöllisyystodistus sekä noutokoodi, jos olet saanut sellaisen kuljetusyhtiöltä.
milestone-pickup-reminder = Pakettisi odottaa yhä noutoa
    .body = Pakettiasi ei ole vielä noudettu. Viimeisen noutopäivän jälkeen kuljetusyhtiö palauttaa sen lähettäjälle.
milestone-delivered = Pakettisi on toimitettu
    .body = Toivottavasti kaikki vastaa odotuksiasi.
milestone-delayed = Pakettisi on viivästynyt
    .body = Pakettisi kuljetus kestää suunniteltua pidempään. Pahoittelemme odotusta.
milestone-new-estimate = Paketillasi on uusi toimituspäivä
    .body = Kuljetusyhtiö on muuttanut pakettisi arvioitua toimituspäivää.
milestone-problem = Pakettisi kuljetuksessa on ongelma
    .body = Tuoreimmat tiedot löydät seurantasivulta. Jos sinulla on kysyttävää, ota meihin yhteyttä.
milestone-returning = Pakettisi on palautumassa meille
    .body = Kuljetusyhtiö palauttaa pakettisi meille. Jos haluat, että lähetämme sen uudelleen, ota meihin yhteyttä.
milestone-returned = Pakettisi on palautunut meille
    .body = Kuljetusyhtiö on palauttanut pakettisi meille. Kerro meille, miten haluat meidän toimivan.
milestone-cancelled = Pakettisi lähetys on peruttu
    .body = Lähetys on peruttu. Jos tämä tuli sinulle yllätyksenä, ota meihin yhteyttä.
milestone-delivery-withdrawn = Korjaus: pakettiasi ei ole vielä toimitettu
    .body = Kerroimme sinulle, että pakettisi on toimitettu. Kuljetusyhtiö on oikaissut tiedon: pakettia ei ole vielä toimitettu. Pahoittelemme virhettä.
milestone-number-replaced = Paketillasi on uusi seurantanumero
    .body = Käytä tästä lähtien uutta seurantanumeroa. Vanha ei ole enää voimassa.
milestone-return-received = Palautuksesi on saapunut
    .body = Palauttamasi paketti on saapunut meille.

### Several parcels of one order

story-news = Uutta tilauksestasi
story-delivered = Paketeista on toimitettu { $count }/{ $total }
story-all-delivered = Kaikki { $total } pakettia on toimitettu
story-body = Tilauksesi lähetetään useassa paketissa. Tässä ovat kunkin paketin tuoreimmat tiedot.

### Around the text of a mail

subject-with-order = { $headline } (tilaus { $order })
greeting = Hei,
closing = Ystävällisin terveisin
button-track = Seuraa pakettia

label-order = Tilaus
label-number = Seurantanumero
label-carrier = Kuljetusyhtiö
label-status = Tila
label-estimate = Arvioitu toimitus
label-updated = Viimeisin päivitys
label-place = Paikka
label-pickup-place = Noutopaikka
label-pickup-until = Viimeinen noutopäivä
label-signed-by = Kuittaaja
label-replaces = Aiempi seurantanumero

step-announced = Valmisteltu
step-shipped = Lähetetty
step-in-transit = Matkalla
step-out-for-delivery = Jakelussa
step-delivered = Toimitettu
step-text = Vaihe { $step }/{ $total }: { $name }

### Days and hours

day-today = tänään ({ $date })
day-tomorrow = huomenna ({ $date })
day-yesterday = eilen ({ $date })
day-time = { $day } klo { $time }
day-window = { $day } klo { $from }–{ $to }
days-range = { $from } – { $to }
day-until = { $day } tai aiemmin
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Jos sinulla on kysyttävää, vastaa tähän sähköpostiin.
footer-reason = Saat tämän sähköpostin, koska { $company } pitää sinut ajan tasalla tilauksesi paketeista.
footer-unsubscribe = Lopeta sähköpostit paketeista

unsubscribe-title = Sähköpostit paketeistasi
unsubscribe-question = Haluatko lopettaa sähköpostit paketeistasi?
unsubscribe-confirm = Lopeta sähköpostit
unsubscribe-done = Et saa enää sähköposteja paketeistasi.
unsubscribe-undo = Ota uudelleen käyttöön
unsubscribe-undone = Saat taas sähköposteja paketeistasi.
