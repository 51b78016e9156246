"""What the tests of the pages share."""

from ..tools.statuses import ATTENTION_OF, STATUS_OF


def create_shipment(env, number, **values):
    """A parcel as a settle would leave it; status and attention follow from a sub-status."""
    account = env["postalparcel.account"].search([("company_id", "=", env.company.id)], limit=1)
    if word := values.get("sub_status"):
        values = {"status": STATUS_OF[word], "attention": ATTENTION_OF[word], **values}
    return env["postalparcel.shipment"].create(
        {"number": number, "company_id": account.company_id.id, "account_id": account.id, **values}
    )
