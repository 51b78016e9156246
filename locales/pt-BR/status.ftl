### Main statuses, in the order of a journey

status-pending = Pendente
status-not-found = Não encontrado
status-info-received = Aguardando postagem
status-in-transit = Em trânsito
status-out-for-delivery = Saiu para entrega
status-available-for-pickup = Disponível para retirada
status-delivery-failed = Entrega não realizada
status-delivered = Entregue
status-exception = Problema
status-returning = Em devolução ao remetente
status-returned = Devolvido ao remetente
status-cancelled = Cancelado
status-expired = Rastreamento encerrado
status-unknown = Desconhecido

### Pending: the carrier was asked and has not answered

sub-registered = Rastreamento solicitado
    .sentence = A transportadora foi consultada e ainda não respondeu.

### Not found

sub-no-data-yet = Ainda sem dados da transportadora
    .sentence = A transportadora ainda não tem registro deste número. Isso é normal nos primeiros dias.
sub-invalid-number = Número recusado pela transportadora
    .sentence = A transportadora não aceita este número. Por favor, verifique se ele foi digitado corretamente.
sub-carrier-mismatch = Número de outra transportadora
    .sentence = A transportadora informa que este número não é dela. Ele pode ser de outra transportadora.

### Announced: the goods were not seen yet

sub-label-created = Etiqueta criada
    .sentence = A etiqueta foi criada. O pacote ainda não está com a transportadora.
sub-awaiting-collection = Aguardando coleta pela transportadora
    .sentence = A coleta do pacote com o remetente foi solicitada à transportadora.

### In transit

sub-moving = A caminho
    .sentence = O pacote está a caminho.
sub-picked-up = Coletado pela transportadora
    .sentence = O pacote está com a transportadora.
sub-departed-facility = Saiu de um centro de triagem
    .sentence = O pacote saiu de um centro de triagem.
sub-arrived-facility = Chegou a um centro de triagem
    .sentence = O pacote chegou a um centro de triagem.
sub-departed-origin-country = Saiu do país de origem
    .sentence = O pacote saiu do país de origem.
sub-arrived-destination-country = Chegou ao país de destino
    .sentence = O pacote chegou ao país de destino.
sub-at-delivery-facility = Na unidade de distribuição
    .sentence = O pacote chegou à unidade de distribuição de onde sairá para entrega.
sub-handed-to-last-mile = Repassado à transportadora da entrega
    .sentence = O pacote foi repassado à transportadora que fará a entrega.
sub-forwarded = Encaminhado para outro endereço
    .sentence = O pacote está sendo encaminhado para outro endereço.
sub-problem-resolved = Problema resolvido, novamente a caminho
    .sentence = O problema foi resolvido. O pacote está novamente a caminho.
sub-delivery-scheduled = Entrega agendada
    .sentence = Uma data de entrega foi definida.
sub-delivery-rescheduled = Entrega reagendada
    .sentence = A data de entrega foi alterada.
sub-customs-started = Em fiscalização aduaneira
    .sentence = O pacote está em fiscalização na alfândega.
sub-customs-released = Liberado pela alfândega
    .sentence = A alfândega liberou o pacote.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = O pacote saiu para entrega.
sub-recipient-contacted = Destinatário contatado antes da entrega
    .sentence = A transportadora entrou em contato com o destinatário sobre a entrega.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = O pacote está disponível para retirada.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = A transportadora tentou entregar o pacote, mas não foi possível.
sub-recipient-absent = Destinatário ausente
    .sentence = A transportadora tentou entregar o pacote, mas não havia ninguém no local.
sub-business-closed = Estabelecimento fechado
    .sentence = A transportadora tentou entregar o pacote, mas o estabelecimento estava fechado.
sub-attempt-bad-address = Entrega não realizada: endereço incorreto
    .sentence = A transportadora tentou entregar o pacote, mas o endereço está incorreto ou incompleto.
sub-attempt-refused = Entrega não realizada: pacote recusado
    .sentence = A transportadora tentou entregar o pacote, mas ele foi recusado.
sub-attempt-access = Entrega não realizada: sem acesso
    .sentence = A transportadora tentou entregar o pacote, mas não conseguiu acessar o local de entrega.
sub-attempt-security-or-fee = Entrega não realizada: verificação de segurança ou taxa
    .sentence = A entrega foi interrompida por uma verificação de segurança ou uma taxa não paga.
sub-notice-left = Aviso deixado no local
    .sentence = A transportadora deixou um aviso que explica como receber o pacote.

### Delivered

sub-delivered = { status-delivered }
    .sentence = O pacote foi entregue.
sub-delivered-signed = Entregue com assinatura
    .sentence = O pacote foi entregue com assinatura.
sub-delivered-neighbour-or-safe-place = Deixado com um vizinho ou em local seguro
    .sentence = O pacote foi deixado com um vizinho ou em local seguro.
sub-delivered-collected = Retirado pelo destinatário
    .sentence = O destinatário retirou o pacote.
sub-delivered-cod = Entregue com pagamento na entrega
    .sentence = O pacote foi entregue e pago no ato da entrega.

### Problem

sub-exception-other = { status-exception }
    .sentence = Há um problema com o pacote. A transportadora não informa o motivo.
sub-delayed = Atrasado
    .sentence = O pacote está atrasado.
sub-delayed-weather = Atrasado devido ao mau tempo
    .sentence = O pacote está atrasado devido ao mau tempo.
sub-delayed-processing = Atrasado na rede da transportadora
    .sentence = O pacote está atrasado na rede da transportadora.
sub-delayed-transport = Atrasado no transporte
    .sentence = O pacote está atrasado porque o voo ou o caminhão que o transporta sofreu um atraso.
sub-missorted = Encaminhado para o local errado
    .sentence = O pacote foi encaminhado para o local errado e está sendo redirecionado.
sub-on-hold = Retido
    .sentence = O pacote está retido na transportadora, que não informa o motivo.
sub-held-for-payment = Retido: pagamento pendente
    .sentence = O pacote está retido na transportadora até o pagamento de uma taxa.
sub-security-hold = Retido: verificação de segurança
    .sentence = O pacote está retido para verificação.
sub-customs-held = Retido na alfândega
    .sentence = O pacote está retido na alfândega.
sub-customs-documents-required = A alfândega precisa de documentos
    .sentence = A alfândega precisa de informações ou documentos para liberar o pacote.
sub-customs-payment-required = Impostos ou taxas a pagar
    .sentence = É preciso pagar impostos ou taxas para que a alfândega libere o pacote.
sub-customs-rejected = Recusado pela alfândega
    .sentence = A alfândega recusou o pacote.
sub-bad-address = Endereço incorreto ou incompleto
    .sentence = O endereço está incorreto ou incompleto. A transportadora precisa do endereço correto para entregar o pacote.
sub-recipient-moved = Destinatário mudou-se
    .sentence = O destinatário não está mais neste endereço.
sub-recipient-info-invalid = Dados do destinatário incorretos
    .sentence = O nome, o telefone ou outros dados do destinatário estão incorretos.
sub-refused = Recusado pelo destinatário
    .sentence = O destinatário recusou o pacote.
sub-pickup-expired = Não retirado no prazo
    .sentence = O pacote não foi retirado no prazo.
sub-rejected-by-carrier = Recusado pela transportadora
    .sentence = A transportadora não aceita este pacote.
sub-undeliverable = Não é possível entregar
    .sentence = A transportadora não consegue entregar o pacote.
sub-damaged = Danificado
    .sentence = O pacote foi danificado.
sub-lost = Extraviado
    .sentence = A transportadora informa que o pacote foi extraviado.
sub-destroyed = Destruído
    .sentence = O pacote foi destruído.
sub-shipper-error = Dados ou embalagem do remetente incorretos
    .sentence = Os dados ou a embalagem do remetente estão incorretos, ou o pacote não estava pronto.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = O pacote está voltando para o remetente.
sub-returned-to-sender = { status-returned }
    .sentence = O pacote voltou para o remetente.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = O envio foi cancelado.
sub-cancel-requested = Cancelamento solicitado
    .sentence = O cancelamento do envio foi solicitado à transportadora.

### No longer followed, unknown

sub-no-update = Sem novidades há muito tempo
    .sentence = O pacote está há tanto tempo sem novidades que não é mais rastreado.
sub-unknown = { status-unknown }
    .sentence = Não se sabe em que ponto do trajeto o pacote está.
