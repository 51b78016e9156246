### Milestones of a journey

milestone-announced = A sua encomenda está a ser preparada
    .body = A etiqueta da sua encomenda foi criada. Poderá seguir o percurso assim que a encomenda estiver na transportadora.
milestone-shipped = A sua encomenda está a caminho
    .body = A transportadora já tem a sua encomenda. Pode seguir o percurso a qualquer momento.
milestone-left-origin = A sua encomenda saiu do país de origem
    .body = A sua encomenda saiu do país de origem e está a caminho.
milestone-in-customs = A sua encomenda está em desalfandegamento
    .body = A sua encomenda está a ser verificada pela alfândega. De momento, não precisa de fazer nada.
milestone-customs-papers = A alfândega precisa de documentos para a sua encomenda
    .body = A alfândega precisa de informações ou documentos para libertar a encomenda. Consulte, por favor, a página de seguimento ou pergunte à transportadora o que falta.
milestone-duties-due = Direitos ou impostos a pagar pela sua encomenda
    .body = É necessário pagar direitos aduaneiros ou impostos para a alfândega libertar a encomenda. Pague, por favor, apenas à transportadora ou à alfândega, através dos respetivos canais oficiais.
milestone-customs-released = A alfândega libertou a sua encomenda
    .body = O desalfandegamento está concluído. A sua encomenda continua o seu percurso.
milestone-arrived-in-country = A sua encomenda chegou ao país de destino
    .body = A sua encomenda chegou ao país de destino. Em seguida, será preparada para entrega.
milestone-out-for-delivery = A sua encomenda está em distribuição
    .body = A transportadora está a caminho da sua morada com a encomenda.
milestone-delivery-failed = Não foi possível entregar a sua encomenda
    .body = Na página de seguimento pode ver se a transportadora vai tentar novamente ou onde pode levantar a encomenda.
milestone-ready-for-pickup = A sua encomenda está disponível para levantamento
    .body = Leve consigo, por favor, um documento de identificação e o código de levantamento, caso a transportadora lhe tenha enviado um.
milestone-pickup-reminder = A sua encomenda continua à espera de ser levantada
    .body = A sua encomenda ainda não foi levantada. Terminado o prazo de levantamento, a transportadora devolve-a ao remetente.
milestone-delivered = A sua encomenda foi entregue
    .body = Esperamos que tudo esteja do seu agrado.
milestone-delayed = A sua encomenda está atrasada
    .body = A sua encomenda está a demorar mais do que o previsto. Pedimos desculpa pela espera.
milestone-new-estimate = Nova data de entrega da sua encomenda
    .body = A transportadora alterou a data prevista de entrega da sua encomenda.
milestone-problem = Há um problema com a sua encomenda
    .body = Na página de seguimento encontra as últimas novidades. Se tiver alguma questão, contacte-nos.
milestone-returning = A sua encomenda está a regressar à nossa loja
    .body = A transportadora está a devolver-nos a sua encomenda. Se desejar que a enviemos novamente, contacte-nos, por favor.
milestone-returned = A sua encomenda regressou à nossa loja
    .body = A transportadora devolveu-nos a sua encomenda. Diga-nos, por favor, como deseja proceder.
milestone-cancelled = O envio da sua encomenda foi cancelado
    .body = Este envio foi cancelado. Se não estava a contar com isso, contacte-nos, por favor.
milestone-delivery-withdrawn = Correção: a sua encomenda ainda não foi entregue
    .body = Informámos que a sua encomenda tinha sido entregue. A transportadora corrigiu essa informação: a encomenda ainda não foi entregue. Pedimos desculpa pelo erro.
milestone-number-replaced = A sua encomenda tem um novo número de seguimento
    .body = A partir de agora, utilize, por favor, o novo número de seguimento. O anterior deixou de ser válido.
milestone-return-received = A sua devolução chegou
    .body = Recebemos a encomenda que nos devolveu.

### Several parcels of one order

story-news = Novidades sobre o seu pedido
story-delivered = { $count-plural ->
    [one] { $count } de { $total } encomendas foi entregue
    [many] { $count } de { $total } encomendas foram entregues
   *[other] { $count } de { $total } encomendas foram entregues
}
story-all-delivered = { $total-plural ->
    [one] Todas as encomendas foram entregues: { $total } de { $total }
    [many] Todas as encomendas foram entregues: { $total } de { $total }
   *[other] As suas { $total } encomendas foram entregues
}
story-body = O seu pedido é enviado em várias encomendas. Aqui estão as últimas novidades sobre cada uma delas.

### Around the text of a mail

subject-with-order = { $headline } (pedido { $order })
greeting = Olá,
closing = Com os melhores cumprimentos,
button-track = Seguir a encomenda

label-order = Pedido
label-number = Número de seguimento
label-carrier = Transportadora
label-status = Estado
label-estimate = Entrega prevista
label-updated = Última atualização
label-place = Local
label-pickup-place = Local de levantamento
label-pickup-until = Levantar até
label-signed-by = Assinado por
label-replaces = Substitui o número

step-announced = Preparada
step-shipped = Enviada
step-in-transit = A caminho
step-out-for-delivery = Em distribuição
step-delivered = Entregue
step-text = Passo { $step } de { $total }: { $name }

### Days and hours

day-today = hoje, { $date }
day-tomorrow = amanhã, { $date }
day-yesterday = ontem, { $date }
day-time = { $day }, { $time }
day-window = { $day }, das { $from } às { $to }
days-range = de { $from } a { $to }
day-until = até { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Se tiver alguma questão, basta responder a este e-mail.
footer-reason = Está a receber este e-mail porque { $company } lhe envia informações sobre as encomendas do seu pedido.
footer-unsubscribe = Deixar de receber e-mails sobre encomendas

unsubscribe-title = E-mails sobre as suas encomendas
unsubscribe-question = Deseja deixar de receber e-mails sobre as suas encomendas?
unsubscribe-confirm = Deixar de receber e-mails
unsubscribe-done = Já não receberá e-mails sobre as suas encomendas.
unsubscribe-undo = Voltar a recebê-los
unsubscribe-undone = Voltará a receber e-mails sobre as suas encomendas.
