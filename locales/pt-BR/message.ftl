### Milestones of a journey

milestone-announced = Seu pacote está sendo preparado
    .body = A etiqueta do seu pacote foi criada. Você poderá acompanhar o trajeto assim que ele estiver com a transportadora.
milestone-shipped = Seu pacote está a caminho
    .body = Seu pacote está com a transportadora. Você pode acompanhar o trajeto a qualquer momento.
milestone-left-origin = Seu pacote saiu do país de origem
    .body = Seu pacote saiu do país de origem e está a caminho.
milestone-in-customs = Seu pacote está em fiscalização aduaneira
    .body = Seu pacote está em fiscalização na alfândega. No momento, você não precisa fazer nada.
milestone-customs-papers = A alfândega precisa de documentos para seu pacote
    .body = A alfândega precisa de informações ou documentos para liberar o pacote. Consulte a página de rastreamento ou pergunte à transportadora o que está faltando.
milestone-duties-due = Há impostos ou taxas a pagar pelo seu pacote
    .body = É preciso pagar impostos ou taxas para que a alfândega libere o pacote. Por favor, pague somente à transportadora ou à alfândega, pelos canais oficiais delas.
milestone-customs-released = A alfândega liberou seu pacote
    .body = A fiscalização aduaneira foi concluída. Seu pacote segue viagem.
milestone-arrived-in-country = Seu pacote chegou ao país de destino
    .body = Seu pacote chegou ao país de destino. Agora ele será preparado para a entrega.
milestone-out-for-delivery = Seu pacote saiu para entrega
    .body = A transportadora está a caminho do seu endereço com o pacote.
milestone-delivery-failed = Não foi possível entregar seu pacote
    .body = Na página de rastreamento, você pode ver se a transportadora fará uma nova tentativa ou onde retirar o pacote.
milestone-ready-for-pickup = Seu pacote está disponível para retirada
    .body = Por favor, leve um documento de identidade e o código de retirada, caso a transportadora tenha enviado um para você.
milestone-pickup-reminder = Seu pacote ainda aguarda retirada
    .body = Seu pacote ainda não foi retirado. Após o último dia para retirada, a transportadora o devolve ao remetente.
milestone-delivered = Seu pacote foi entregue
    .body = Esperamos que tudo esteja como você esperava.
milestone-delayed = Seu pacote está atrasado
    .body = Seu pacote está demorando mais do que o previsto. Pedimos desculpas pela espera.
milestone-new-estimate = Nova data de entrega do seu pacote
    .body = A transportadora alterou a previsão de entrega do seu pacote.
milestone-problem = Há um problema com seu pacote
    .body = Na página de rastreamento, você encontra as últimas novidades. Se tiver alguma dúvida, entre em contato conosco.
milestone-returning = Seu pacote está voltando para nós
    .body = A transportadora está devolvendo seu pacote para nós. Se quiser que ele seja enviado novamente, entre em contato conosco.
milestone-returned = Seu pacote voltou para nós
    .body = A transportadora devolveu seu pacote para nós. Por favor, diga-nos como você prefere prosseguir.
milestone-cancelled = O envio do seu pacote foi cancelado
    .body = Este envio foi cancelado. Se você não esperava por isso, entre em contato conosco.
milestone-delivery-withdrawn = Correção: seu pacote ainda não foi entregue
    .body = Informamos anteriormente que seu pacote havia sido entregue. A transportadora corrigiu essa informação: o pacote ainda não foi entregue. Pedimos desculpas pelo engano.
milestone-number-replaced = Seu pacote tem um novo número de rastreamento
    .body = A partir de agora, use o novo número de rastreamento. O anterior não é mais válido.
milestone-return-received = Sua devolução chegou
    .body = Recebemos o pacote que você nos devolveu.

### Several parcels of one order

story-news = Novidades sobre o seu pedido
story-delivered = { $count-plural ->
    [one] { $count } de { $total } pacotes foi entregue
    [many] { $count } de { $total } pacotes foram entregues
   *[other] { $count } de { $total } pacotes foram entregues
}
story-all-delivered = { $total-plural ->
    [one] Todos os pacotes foram entregues: { $total } de { $total }
    [many] Todos os pacotes foram entregues: { $total } de { $total }
   *[other] Seus { $total } pacotes foram entregues
}
story-body = Seu pedido está sendo enviado em vários pacotes. Veja as últimas novidades de cada um deles.

### Around the text of a mail

subject-with-order = { $headline } (pedido { $order })
greeting = Olá,
closing = Atenciosamente,
button-track = Rastrear pacote

label-order = Pedido
label-number = Número de rastreamento
label-carrier = Transportadora
label-status = Status
label-estimate = Previsão de entrega
label-updated = Última atualização
label-place = Local
label-pickup-place = Local de retirada
label-pickup-until = Retirar até
label-signed-by = Assinado por
label-replaces = Substitui o número

step-announced = Preparado
step-shipped = Enviado
step-in-transit = A caminho
step-out-for-delivery = Saiu para entrega
step-delivered = Entregue
step-text = Etapa { $step } de { $total }: { $name }

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

footer-reply = Se tiver alguma dúvida, basta responder a este e-mail.
footer-reason = Você está recebendo este e-mail porque { $company } envia atualizações sobre os pacotes do seu pedido.
footer-unsubscribe = Não receber mais e-mails sobre pacotes

unsubscribe-title = E-mails sobre seus pacotes
unsubscribe-question = Você deseja parar de receber e-mails sobre seus pacotes?
unsubscribe-confirm = Parar de receber e-mails
unsubscribe-done = Você não receberá mais e-mails sobre seus pacotes.
unsubscribe-undo = Voltar a receber
unsubscribe-undone = Você voltará a receber e-mails sobre seus pacotes.
