import type { Database } from "./client";

interface RolePowers {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypassesPolicies: boolean;
  readonly ownsTables: boolean;
  readonly createsTables: boolean;
}

/**
 * Throws unless the connection is one that row-level security binds: an owner can switch the policies off, and a
 * superuser never meets them (TEN-1).
 */
export async function requireApplicationRole(db: Database): Promise<void> {
  const [role] = await db.$queryRaw<RolePowers[]>`
    select current_user::text as name, r.rolsuper as superuser, r.rolbypassrls as "bypassesPolicies",
           exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                     and pg_has_role(r.oid, c.relowner, 'member')) as "ownsTables",
           has_schema_privilege('public', 'create') as "createsTables"
    from pg_roles r where r.rolname = current_user`;
  if (!role) throw new Error("The database does not know the role it is connected as.");
  if (role.superuser || role.bypassesPolicies || role.ownsTables || role.createsTables)
    throw new Error(
      `FirstPass does not run as the database role ${role.name}: it is owner or superuser, and could see every organization. Connect as firstpass_app.`,
    );
}
