### Main statuses, in the order of a journey

status-pending = Pendente
status-not-found = Não encontrada
status-info-received = Dados recebidos
status-in-transit = Em trânsito
status-out-for-delivery = Em distribuição
status-available-for-pickup = Disponível para levantamento
status-delivery-failed = Entrega não conseguida
status-delivered = Entregue
status-exception = Problema
status-returning = Em devolução ao remetente
status-returned = Devolvida ao remetente
status-cancelled = Cancelada
status-expired = Seguimento terminado
status-unknown = Desconhecido

### Pending: the carrier was asked and has not answered

sub-registered = Seguimento pedido
    .sentence = A transportadora foi consultada e ainda não respondeu.

### Not found

sub-no-data-yet = Ainda sem dados da transportadora
    .sentence = A transportadora ainda não tem registo deste número. É normal nos primeiros dias.
sub-invalid-number = Número recusado pela transportadora
    .sentence = A transportadora não aceita este número. Verifique, por favor, se está bem escrito.
sub-carrier-mismatch = Número de outra transportadora
    .sentence = A transportadora indica que este número não é seu. Pode ser de outra transportadora.

### Announced: the goods were not seen yet

sub-label-created = Etiqueta criada
    .sentence = A etiqueta foi criada. A transportadora ainda não tem a encomenda.
sub-awaiting-collection = A aguardar recolha pela transportadora
    .sentence = Foi pedido à transportadora que recolha a encomenda junto do remetente.

### In transit

sub-moving = A caminho
    .sentence = A encomenda está a caminho.
sub-picked-up = Recolhida pela transportadora
    .sentence = A transportadora já tem a encomenda.
sub-departed-facility = Saiu de um centro de triagem
    .sentence = A encomenda saiu de um centro de triagem.
sub-arrived-facility = Chegou a um centro de triagem
    .sentence = A encomenda chegou a um centro de triagem.
sub-departed-origin-country = Saiu do país de origem
    .sentence = A encomenda saiu do país de origem.
sub-arrived-destination-country = Chegou ao país de destino
    .sentence = A encomenda chegou ao país de destino.
sub-at-delivery-facility = No centro de distribuição
    .sentence = A encomenda chegou ao centro de distribuição de onde sairá para entrega.
sub-handed-to-last-mile = Transferida para a transportadora de entrega
    .sentence = A encomenda foi transferida para a transportadora que fará a entrega.
sub-forwarded = Reencaminhada para outra morada
    .sentence = A encomenda está a ser reencaminhada para outra morada.
sub-problem-resolved = Problema resolvido, de novo a caminho
    .sentence = O problema foi resolvido. A encomenda está de novo a caminho.
sub-delivery-scheduled = Entrega agendada
    .sentence = Foi marcada uma data de entrega.
sub-delivery-rescheduled = Entrega reagendada
    .sentence = A data de entrega foi alterada.
sub-customs-started = Em desalfandegamento
    .sentence = A encomenda está a ser verificada pela alfândega.
sub-customs-released = Libertada pela alfândega
    .sentence = A alfândega libertou a encomenda.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = A encomenda está em distribuição.
sub-recipient-contacted = Destinatário contactado antes da entrega
    .sentence = A transportadora contactou o destinatário sobre a entrega.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = A encomenda está disponível para levantamento.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = A transportadora tentou entregar a encomenda, mas não foi possível.
sub-recipient-absent = Destinatário ausente
    .sentence = A transportadora tentou entregar a encomenda, mas não estava ninguém.
sub-business-closed = Estabelecimento fechado
    .sentence = A transportadora tentou entregar a encomenda, mas o estabelecimento estava fechado.
sub-attempt-bad-address = Entrega não conseguida: morada errada
    .sentence = A transportadora tentou entregar a encomenda, mas a morada está errada ou incompleta.
sub-attempt-refused = Entrega não conseguida: encomenda recusada
    .sentence = A transportadora tentou entregar a encomenda, mas esta foi recusada.
sub-attempt-access = Entrega não conseguida: sem acesso
    .sentence = A transportadora tentou entregar a encomenda, mas não conseguiu aceder ao local de entrega.
sub-attempt-security-or-fee = Entrega não conseguida: controlo de segurança ou pagamento
    .sentence = A entrega foi interrompida por um controlo de segurança ou por um valor em dívida.
sub-notice-left = Foi deixado um aviso
    .sentence = A transportadora deixou um aviso que explica como receber a encomenda.

### Delivered

sub-delivered = { status-delivered }
    .sentence = A encomenda foi entregue.
sub-delivered-signed = Entregue com assinatura
    .sentence = A encomenda foi entregue com assinatura.
sub-delivered-neighbour-or-safe-place = Deixada com um vizinho ou em local seguro
    .sentence = A encomenda foi deixada com um vizinho ou em local seguro.
sub-delivered-collected = Levantada pelo destinatário
    .sentence = O destinatário levantou a encomenda.
sub-delivered-cod = Entregue com pagamento à cobrança
    .sentence = A encomenda foi entregue com pagamento à cobrança.

### Problem

sub-exception-other = { status-exception }
    .sentence = Há um problema com a encomenda. A transportadora não indica o motivo.
sub-delayed = Atrasada
    .sentence = A encomenda está atrasada.
sub-delayed-weather = Atrasada devido ao mau tempo
    .sentence = A encomenda está atrasada devido ao mau tempo.
sub-delayed-processing = Atrasada na rede da transportadora
    .sentence = A encomenda está atrasada na rede da transportadora.
sub-delayed-transport = Atrasada no transporte
    .sentence = A encomenda está atrasada porque o avião ou o camião que a transporta sofreu um atraso.
sub-missorted = Mal encaminhada
    .sentence = A encomenda foi mal encaminhada e está a ser redirecionada.
sub-on-hold = Retida
    .sentence = A encomenda está retida na transportadora, que não indica o motivo.
sub-held-for-payment = Retida: pagamento pendente
    .sentence = A encomenda está retida na transportadora até ser pago um valor em dívida.
sub-security-hold = Retida: controlo de segurança
    .sentence = A encomenda está retida para um controlo.
sub-customs-held = Retida na alfândega
    .sentence = A encomenda está retida na alfândega.
sub-customs-documents-required = A alfândega precisa de documentos
    .sentence = A alfândega precisa de informações ou documentos para libertar a encomenda.
sub-customs-payment-required = Direitos aduaneiros ou impostos a pagar
    .sentence = É necessário pagar direitos aduaneiros ou impostos para a alfândega libertar a encomenda.
sub-customs-rejected = Recusada pela alfândega
    .sentence = A alfândega recusou a encomenda.
sub-bad-address = Morada errada ou incompleta
    .sentence = A morada está errada ou incompleta. A transportadora precisa da morada correta para entregar a encomenda.
sub-recipient-moved = Destinatário mudou de morada
    .sentence = O destinatário já não se encontra nesta morada.
sub-recipient-info-invalid = Dados do destinatário errados
    .sentence = O nome, o telefone ou outros dados do destinatário estão errados.
sub-refused = Recusada pelo destinatário
    .sentence = O destinatário recusou a encomenda.
sub-pickup-expired = Não levantada a tempo
    .sentence = A encomenda não foi levantada a tempo.
sub-rejected-by-carrier = Recusada pela transportadora
    .sentence = A transportadora não aceita esta encomenda.
sub-undeliverable = Impossível de entregar
    .sentence = A transportadora não consegue entregar a encomenda.
sub-damaged = Danificada
    .sentence = A encomenda sofreu danos.
sub-lost = Extraviada
    .sentence = A transportadora informa que a encomenda se extraviou.
sub-destroyed = Destruída
    .sentence = A encomenda foi destruída.
sub-shipper-error = Dados ou embalagem do remetente incorretos
    .sentence = Os dados ou a embalagem do remetente não estão corretos, ou a encomenda não estava pronta.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = A encomenda está a regressar ao remetente.
sub-returned-to-sender = { status-returned }
    .sentence = A encomenda regressou ao remetente.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = O envio foi cancelado.
sub-cancel-requested = Cancelamento pedido
    .sentence = Foi pedido à transportadora que cancele o envio.

### No longer followed, unknown

sub-no-update = Sem novidades há demasiado tempo
    .sentence = Há tanto tempo que não há novidades da encomenda que esta deixou de ser seguida.
sub-unknown = { status-unknown }
    .sentence = Não se sabe em que ponto do percurso está a encomenda.
