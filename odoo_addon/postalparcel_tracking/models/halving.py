"""Work on a batch of which one item may fail, because of somebody's rule or override.

In: a batch and what to do with it. Out: all of it done but the items that fail alone. Never: a database error hidden
that Odoo repeats the request for.
"""

import psycopg2


def halving(env, batch, work, give_up):
    """Call `work` on `batch`; where it fails undo it and halve, down to the one item that `give_up(item, error)` gets.

    The caller has flushed. Not a flushing savepoint: that would post the messages of tracked fields too early.
    """
    try:
        with env.cr.savepoint(flush=False):
            work(batch)
            env.flush_all()
    except psycopg2.OperationalError:
        raise  # nobody's fault: somebody was at the same rows, the whole request is repeated
    except Exception as error:  # pylint: disable=broad-except
        env.transaction.clear()
        if len(batch) > 1:
            middle = len(batch) // 2
            halving(env, batch[:middle], work, give_up)
            halving(env, batch[middle:], work, give_up)
        else:
            give_up(batch[0], error)
