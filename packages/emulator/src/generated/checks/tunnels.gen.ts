// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import { list, object } from '../../validation/containers.ts'
import { dateTime, text, textWithin } from '../../validation/scalars.ts'

function checkCreateTunnelCertificateRequest_ca_certificate_pem(value: unknown, report: Report): void {
  textWithin(value, report, { maxBytes: 8192 })
}

const checkCreateTunnelCertificateRequest_fields: Fields = {
  ca_certificate_pem: checkCreateTunnelCertificateRequest_ca_certificate_pem,
}

export function checkCreateTunnelCertificateRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateTunnelCertificateRequest_fields, ['ca_certificate_pem'])
}

function checkCreateTunnelRequest_display_name(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

const checkCreateTunnelRequest_fields: Fields = {
  display_name: checkCreateTunnelRequest_display_name,
}

export function checkCreateTunnelRequest(value: unknown, report: Report): void {
  object(value, report, checkCreateTunnelRequest_fields)
}

function checkRotateTunnelTokenRequest_reason(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkRotateTunnelTokenRequest_fields: Fields = {
  reason: checkRotateTunnelTokenRequest_reason,
}

export function checkRotateTunnelTokenRequest(value: unknown, report: Report): void {
  object(value, report, checkRotateTunnelTokenRequest_fields)
}

function checkTunnel_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkTunnel_display_name(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { minLength: 1, maxLength: 255 })
}

const checkTunnel_fields: Fields = {
  id: text,
  archived_at: checkTunnel_archived_at,
  created_at: dateTime,
  display_name: checkTunnel_display_name,
  domain: text,
  type: 'tunnel',
}

export function checkTunnel(value: unknown, report: Report): void {
  object(value, report, checkTunnel_fields, ['id', 'archived_at', 'created_at', 'display_name', 'domain', 'type'])
}

function checkTunnelCertificate_archived_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkTunnelCertificate_expires_at(value: unknown, report: Report): void {
  if (value === null) return
  dateTime(value, report)
}

function checkTunnelCertificate_fingerprint(value: unknown, report: Report): void {
  textWithin(value, report, { pattern: new RegExp('^[0-9a-f]{64}$', 'u') })
}

const checkTunnelCertificate_fields: Fields = {
  id: text,
  archived_at: checkTunnelCertificate_archived_at,
  created_at: dateTime,
  expires_at: checkTunnelCertificate_expires_at,
  fingerprint: checkTunnelCertificate_fingerprint,
  tunnel_id: text,
  type: 'tunnel_certificate',
}

export function checkTunnelCertificate(value: unknown, report: Report): void {
  object(value, report, checkTunnelCertificate_fields, ['id', 'archived_at', 'created_at', 'expires_at', 'fingerprint', 'tunnel_id', 'type'])
}

function checkTunnelCertificatePage_data(value: unknown, report: Report): void {
  list(value, report, checkTunnelCertificate)
}

function checkTunnelCertificatePage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkTunnelCertificatePage_fields: Fields = {
  data: checkTunnelCertificatePage_data,
  next_page: checkTunnelCertificatePage_next_page,
}

export function checkTunnelCertificatePage(value: unknown, report: Report): void {
  object(value, report, checkTunnelCertificatePage_fields, ['data'])
}

function checkTunnelPage_data(value: unknown, report: Report): void {
  list(value, report, checkTunnel)
}

function checkTunnelPage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkTunnelPage_fields: Fields = {
  data: checkTunnelPage_data,
  next_page: checkTunnelPage_next_page,
}

export function checkTunnelPage(value: unknown, report: Report): void {
  object(value, report, checkTunnelPage_fields, ['data'])
}

const checkTunnelToken_fields: Fields = {
  id: text,
  tunnel_token: text,
  type: 'tunnel_token',
}

export function checkTunnelToken(value: unknown, report: Report): void {
  object(value, report, checkTunnelToken_fields, ['id', 'tunnel_token', 'type'])
}
